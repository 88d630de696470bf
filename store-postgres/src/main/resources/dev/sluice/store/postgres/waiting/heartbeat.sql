-- Purpose: signs of life of users; like position, without the count of who is ahead.
-- Parameters: $1 room, $2 injected clock or NULL, $3 users.
-- Result: a row for each user, in order: answer is WAITING (ticket), ADMITTED (ticket, lane, expires_at), NOT_IN_ROOM or
--         UNKNOWN.
SELECT answer, ticket, lane, expires_at FROM room_position($1, $2, $3, false)
