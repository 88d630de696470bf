-- Purpose: the members of a window with a score in a range.
-- Parameters: $1 leaderboard, $2 injected clock or NULL, $3 window, $4 lowest and $5 highest score, $6 how many of them
--             come before, $7 how many at most.
-- Result: a row for each member, in order; one with member NULL if there are none; none if there is no such leaderboard.
SELECT r.inside AS total, s.rank, s.member, s.place * w.sign AS score
FROM board_window($1, $2, $3) w
CROSS JOIN LATERAL (
    SELECT CASE w.sign WHEN 1 THEN $4::bigint ELSE -$5::bigint END AS best,
        CASE w.sign WHEN 1 THEN $5::bigint ELSE -$4::bigint END AS worst
) t
CROSS JOIN LATERAL (
    SELECT
        (SELECT count(*) FROM standings WHERE win = w.win AND place < t.best) AS better,
        (SELECT count(*) FROM standings WHERE win = w.win AND place BETWEEN t.best AND t.worst) AS inside
) r
LEFT JOIN LATERAL board_stretch(w.win, w.ranks, r.better + least($6, r.inside), least($7, r.inside - $6)) s ON true
ORDER BY s.turn
