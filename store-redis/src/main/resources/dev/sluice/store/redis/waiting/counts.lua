-- Counts who is where.
-- KEYS: room, line, seen, active, people
-- ARGV: now or ''
-- Answers: the lanes' names in order (a line each), active, joined, admitted, completed, left, dropped, expired, then how
--   many wait in each lane; nothing if the room is UNKNOWN
-- @include lib/now.lua
-- @include lib/room.lua
if not load_room() then
  return {}
end
local f = redis.call('HMGET', KEYS[1], 'names', 'tickets', 'admitted', 'completed', 'left', 'dropped', 'expired')
local answer = { f[1], redis.call('ZCARD', KEYS[4]), f[2], f[3], f[4], f[5], f[6], f[7] }
for lane = 0, room.lanes - 1 do
  answer[#answer + 1] = redis.call('ZCOUNT', KEYS[2], int(lane * LANE), '(' .. int((lane + 1) * LANE))
end
return answer
