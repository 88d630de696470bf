-- Purpose: gives up a place in line or an admission; see the function.
-- Parameters: $1 room, $2 injected clock or NULL, $3 user, $4 ticket.
-- Result: one row: answer is ENDED, UNKNOWN_TICKET or UNKNOWN.
SELECT room_end($1, $2, $3, $4, true) AS answer
