-- Purpose: puts users in line, in order; see the function.
-- Parameters: $1 room, $2 injected clock or NULL, $3 users, $4 the lanes they name.
-- Result: a row for each user, in order: answer is WAITING (ticket, lane, ahead, now, pace_bucket, pace_current,
--         pace_previous), ADMITTED (ticket, lane, expires_at), UNKNOWN_LANE, CLOSED (expires_at: when) or UNKNOWN.
SELECT answer, ticket, lane, ahead, expires_at, now, pace_bucket, pace_current, pace_previous
FROM room_join($1, $2, $3, $4)
