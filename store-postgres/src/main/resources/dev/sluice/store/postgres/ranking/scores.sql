-- Purpose: all scores of a window that is not too large.
-- Parameters: $1 leaderboard, $2 injected clock or NULL, $3 window, $4 how many members it may have.
-- Result: a row for each member, in no order; one with member NULL if there are none or too many; none if there is no such
--         leaderboard.
SELECT w.members AS total, s.member, s.place * w.sign AS score
FROM board_window($1, $2, $3) w LEFT JOIN standings s ON s.win = w.win AND w.members <= $4
