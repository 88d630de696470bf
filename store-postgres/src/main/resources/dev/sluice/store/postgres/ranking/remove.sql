-- Purpose: takes a member out of a leaderboard; see the function.
-- Parameters: $1 leaderboard, $2 injected clock or NULL, $3 event, $4 member.
-- Result: one row: answer is RECORDED (value: number), ALREADY_RECORDED (number) or UNKNOWN.
SELECT answer, value FROM board_remove($1, $2, $3, $4)
