-- Purpose: lets events count, in order; see the function.
-- Parameters: $1 leaderboard's key, $2 injected clock or NULL, $3 events, $4 members, $5 values, $6 windows' names,
--             $7 when each is forgotten, $8 and $9 which event counts in which window, both from 1.
-- Result: a row for each event, in order: answer is RECORDED (value: number), ALREADY_RECORDED (number), WINDOW_OVER
--         (the window's index) or GONE. Fails with a check violation if a score would leave the range.
SELECT answer, value FROM board_record($1, $2, $3, $4, $5, $6, $7, $8, $9)
