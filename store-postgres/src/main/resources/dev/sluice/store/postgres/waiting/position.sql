-- Purpose: where users stand; a sign of life of each; see the function.
-- Parameters: $1 room, $2 injected clock or NULL, $3 users.
-- Result: a row for each user, in order: answer is WAITING (ticket, lane, ahead, now, pace_bucket, pace_current,
--         pace_previous), ADMITTED (ticket, lane, expires_at), NOT_IN_ROOM or UNKNOWN.
SELECT answer, ticket, lane, ahead, expires_at, now, pace_bucket, pace_current, pace_previous
FROM room_position($1, $2, $3, true)
