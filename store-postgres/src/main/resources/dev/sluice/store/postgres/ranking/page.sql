-- Purpose: a stretch of a window.
-- Parameters: $1 leaderboard, $2 injected clock or NULL, $3 window, $4 how many come before, $5 how many at most.
-- Result: a row for each member, in order; one with member NULL if there are none; none if there is no such leaderboard.
SELECT w.members AS total, s.rank, s.member, s.place * w.sign AS score
FROM board_window($1, $2, $3) w LEFT JOIN LATERAL board_stretch(w.win, w.ranks, $4, $5) s ON true
ORDER BY s.turn
