-- Purpose: ends an admission; see the function.
-- Parameters: $1 room, $2 injected clock or NULL, $3 user, $4 ticket.
-- Result: one row: answer is ENDED, STILL_WAITING, UNKNOWN_TICKET or UNKNOWN.
SELECT room_end($1, $2, $3, $4, false) AS answer
