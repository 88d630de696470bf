-- Purpose: where a member stands.
-- Parameters: $1 leaderboard, $2 injected clock or NULL, $3 window, $4 member.
-- Result: one row, with before NULL if the member has no score; none if there is no such leaderboard.
SELECT w.members AS total, p.before, p.place * w.sign AS score, coalesce(b.better, p.before) + 1 AS rank
FROM board_window($1, $2, $3) w
LEFT JOIN LATERAL board_position(w.win, $4) p ON true
LEFT JOIN LATERAL board_better(w.win, w.ranks, p.place) b ON true
