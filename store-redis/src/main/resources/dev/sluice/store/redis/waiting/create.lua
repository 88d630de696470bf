-- Makes a room; the same again changes nothing.
-- KEYS: room, line, seen, active, people
-- ARGV: now or '', expiresAt, rules, then the room's fields and values
-- Answers: 1 CREATED, 2 CONFLICT, 3 OVER
-- @include lib/create.lua
redis.call('HSET', KEYS[1], 'filled', string.format('%.0f', now))
return 1 -- CREATED
