-- Purpose: a member's places in the snapshots of a window.
-- Parameters: $1 leaderboard, $2 injected clock or NULL, $3 window, $4 member.
-- Result: a row for each snapshot, the oldest first, with rank NULL if the member is not in it; one with snapshot NULL if
--         there are none; none if there is no such leaderboard.
SELECT n.number AS snapshot, n.taken_at, p.rank, p.score
FROM board_window($1, $2, $3) w
LEFT JOIN board_snapshots n ON n.win = w.win
LEFT JOIN LATERAL (
    SELECT rank, score FROM board_snapshot_places
    WHERE win = w.win AND number = n.number AND member = $4 LIMIT 1) p ON true
ORDER BY n.number
