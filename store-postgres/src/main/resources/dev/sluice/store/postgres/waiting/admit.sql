-- Purpose: drops the silent, frees slots that are over, lets the next in; see the function.
-- Parameters: $1 room, $2 injected clock or NULL, $3 how many at most.
-- Result: a row for each admission, in order, then one with only more; no row if there is no such room.
SELECT user_id, ticket, lane, expires_at, more FROM room_admit($1, $2, $3)
