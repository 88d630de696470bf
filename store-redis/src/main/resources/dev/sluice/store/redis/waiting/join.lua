-- Puts many users in line, decided in the order in which they stand; who is in the room already stays where he is.
-- KEYS: room, line, seen, active, people
-- ARGV: now or '', number of users n, n users, n names of lanes
-- Answers: now, closesAt, the lanes' names in order (a line each), the lanes' paces, and one text with a
--   'code:lane:ticket:value' for each user, separated by spaces; codes are
--   31 WAITING (value: people ahead), 32 ADMITTED (value: expiresAt), 15 CLOSED, 34 UNKNOWN_LANE; nothing if the room is UNKNOWN
-- @include lib/now.lua
-- @include lib/ttl.lua
-- @include lib/room.lua
if not load_room() then
  return {}
end
-- @include lib/presence.lua
local names = redis.call('HGET', KEYS[1], 'names')
local lane_by_name = {}
local count = 0
for name in string.gmatch(names, '[^\n]+') do
  lane_by_name[name] = count
  count = count + 1
end
local answers = {}
local joined = {} -- 'lane:ticket' of users of this batch who are new
local line, people = {}, {}
for i = 1, n do
  local user = ARGV[2 + i]
  local lane, ticket, expires
  if joined[user] then
    lane, ticket = parse_person(joined[user])
  else
    lane, ticket, expires = presence(i)
  end
  if not lane then
    lane = lane_by_name[ARGV[2 + n + i]]
    if not lane then
      answers[i] = '34:0:0:0' -- UNKNOWN_LANE
    elseif now >= room.closes then
      answers[i] = '15:0:0:0' -- CLOSED
    else
      room.tickets = room.tickets + 1
      ticket = room.tickets
      joined[user] = lane .. ':' .. int(ticket)
      line[#line + 1] = int(lane * LANE + ticket)
      line[#line + 1] = user
      people[#people + 1] = user
      people[#people + 1] = joined[user]
      heard[#heard + 1] = int(now)
      heard[#heard + 1] = user
    end
  end
  if not answers[i] then
    answers[i] = { lane, ticket, expires }
  end
end
note_heard()
if #line > 0 then
  redis.call('ZADD', KEYS[2], unpack(line))
  redis.call('HSET', KEYS[5], unpack(people))
  redis.call('HSET', KEYS[1], 'tickets', int(room.tickets))
  keep_until(KEYS[2], room.expires)
  keep_until(KEYS[3], room.expires)
  keep_until(KEYS[5], room.expires)
end
for i = 1, n do
  local place = answers[i]
  if type(place) == 'table' then
    local lane, ticket, expires = place[1], place[2], place[3]
    if expires then
      answers[i] = '32:' .. lane .. ':' .. int(ticket) .. ':' .. int(expires) -- ADMITTED
    else
      answers[i] = '31:' .. lane .. ':' .. int(ticket) .. ':' .. ahead(lane, ticket) -- WAITING
    end
  end
end
return { int(now), int(room.closes), names, paces(), table.concat(answers, ' ') }
