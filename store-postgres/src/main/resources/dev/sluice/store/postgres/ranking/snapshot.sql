-- Purpose: notes the best members of a window as its next snapshot; see the function.
-- Parameters: $1 leaderboard's key, $2 injected clock or NULL, $3 window, $4 when it is forgotten, $5 request, $6 depth,
--             $7 how many snapshots are kept.
-- Result: one row: answer is TAKEN, with number, taken_at and members, or GONE.
SELECT answer, number, taken_at, members FROM board_snapshot($1, $2, $3, $4, $5, $6, $7)
