-- Purpose: makes a leaderboard; see the function.
-- Parameters: $1 id, $2 injected clock or NULL, $3 operator, $4 direction, $5 ties, $6 ranks, $7 zone, $8 kinds of
--             windows, $9 how long each is kept, $10 dedupe, $11 expires.
-- Result: one row: answer is CREATED, CONFLICT or OVER.
SELECT board_create($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) AS answer
