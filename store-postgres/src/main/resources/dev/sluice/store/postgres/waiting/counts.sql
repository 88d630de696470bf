-- Purpose: how many are where, read at one instant.
-- Parameters: $1 room, $2 injected clock or NULL.
-- Result: a row for each lane with its name and how many wait in it, the room's counts repeated in each; none if there is
--         no such room or it has expired.
SELECT l.id AS lane, l.waiting, r.active, r.joined, r.admitted, r.completed, r.departed, r.dropped, r.expired
FROM rooms r JOIN lanes l ON l.room = r.key
WHERE r.id = $1 AND present($2, r.latest) < r.expires_at
ORDER BY l.lane
