-- Purpose: a member and its neighbours.
-- Parameters: $1 leaderboard, $2 injected clock or NULL, $3 window, $4 member, $5 how many on each side.
-- Result: a row for each member, in order; one with member NULL if the one asked for has no score; none if there is no
--         such leaderboard.
SELECT w.members AS total, s.rank, s.member, s.place * w.sign AS score
FROM board_window($1, $2, $3) w
LEFT JOIN LATERAL board_position(w.win, $4) p ON true
LEFT JOIN LATERAL board_stretch(
    w.win, w.ranks, greatest(p.before - $5, 0), least(p.before, $5) + 1 + $5) s ON p.before IS NOT NULL
ORDER BY s.turn
