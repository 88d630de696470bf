-- Purpose: the best members of a window, and their ranks in its latest snapshot.
-- Parameters: $1 leaderboard, $2 injected clock or NULL, $3 window, $4 how many at most.
-- Result: a row for each member, in order; one with member NULL if there are none; none if there is no such leaderboard.
--         snapshot and taken_at are NULL if there is no snapshot, former is if the member is not in it.
SELECT n.number AS snapshot, n.taken_at, s.rank, s.member, s.place * w.sign AS score, p.rank AS former
FROM board_window($1, $2, $3) w
LEFT JOIN LATERAL (
    SELECT number, taken_at FROM board_snapshots WHERE win = w.win ORDER BY number DESC LIMIT 1) n ON true
LEFT JOIN LATERAL board_stretch(w.win, w.ranks, 0, $4) s ON true
LEFT JOIN LATERAL (
    SELECT rank FROM board_snapshot_places
    WHERE win = w.win AND number = n.number AND member = s.member LIMIT 1) p ON true
ORDER BY s.turn
