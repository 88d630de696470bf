-- A sign of life of many users.
-- KEYS: room, line, seen, active, people
-- ARGV: now or '', number of users n, n users
-- Answers: the lanes' names in order (a line each), and one text with a 'code:lane:ticket:value' for each user, separated by
--   spaces; codes are 31 WAITING (value: 0), 32 ADMITTED (value: expiresAt), 33 NOT_IN_ROOM; nothing if the room is UNKNOWN
-- @include lib/now.lua
-- @include lib/room.lua
if not load_room() then
  return {}
end
-- @include lib/presence.lua
local answers = {}
for i = 1, n do
  local lane, ticket, expires = presence(i)
  if not lane then
    answers[i] = '33:0:0:0' -- NOT_IN_ROOM
  elseif expires then
    answers[i] = '32:' .. lane .. ':' .. int(ticket) .. ':' .. int(expires) -- ADMITTED
  else
    answers[i] = '31:' .. lane .. ':' .. int(ticket) .. ':0' -- WAITING
  end
end
note_heard()
return { redis.call('HGET', KEYS[1], 'names'), table.concat(answers, ' ') }
