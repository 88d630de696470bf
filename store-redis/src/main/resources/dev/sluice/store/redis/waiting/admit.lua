-- Drops who has fallen silent, ends admissions that are over, and lets the next people in, a bounded number of each.
-- KEYS: room, line, seen, active, people
-- ARGV: now or '', how many at the most
-- Answers: 1 if another call would find more to do, else 0; expiresAt of these admissions; the lanes' names in order (a line
--   each); then a 'lane:ticket:user' for each admission, in order; nothing if the room is UNKNOWN
-- @include lib/now.lua
-- @include lib/ttl.lua
-- @include lib/room.lua
if not load_room() then
  return {}
end
local SWEEP = 1000
local silent = redis.call('ZRANGEBYSCORE', KEYS[3], '-inf', int(now - room.grace), 'LIMIT', 0, SWEEP)
if #silent > 0 then
  redis.call('ZREM', KEYS[2], unpack(silent))
  redis.call('ZREM', KEYS[3], unpack(silent))
  redis.call('HDEL', KEYS[5], unpack(silent))
  redis.call('HINCRBY', KEYS[1], 'dropped', #silent)
end
local over = redis.call('ZRANGEBYSCORE', KEYS[4], '-inf', int(now), 'LIMIT', 0, SWEEP)
if #over > 0 then
  redis.call('ZREM', KEYS[4], unpack(over))
  redis.call('HDEL', KEYS[5], unpack(over))
  redis.call('HINCRBY', KEYS[1], 'expired', #over)
end
local more_silent = #silent == SWEEP and redis.call('ZCOUNT', KEYS[3], '-inf', int(now - room.grace)) > 0
local more_over = #over == SWEEP and redis.call('ZCOUNT', KEYS[4], '-inf', int(now)) > 0

-- The token bucket, in thousandths of an admission.
local fill = redis.call('HMGET', KEYS[1], 'tokens', 'filled', 'names')
local full = room.rate * 1000
local elapsed = math.max(0, now - tonumber(fill[2]))
local tokens = math.min(full, tonumber(fill[1]) + math.min(elapsed, 1000) * room.rate)

local waiting = redis.call('ZCARD', KEYS[2])
local free = room.capacity - redis.call('ZCARD', KEYS[4])
local possible = math.min(waiting, free, math.floor(tokens / 1000))
if possible < 0 or more_silent then
  possible = 0 -- nobody is let in as long as there may be silent people in front
end
local wanted = math.min(possible, tonumber(ARGV[2]))
local answer = { (possible > wanted or more_silent or more_over) and 1 or 0, int(now + room.ttl), fill[3] }

if wanted > 0 then
  local sizes, credits, weights, picks = {}, {}, {}, {}
  for lane = 0, room.lanes - 1 do
    local f = redis.call('HMGET', KEYS[1], 'credit' .. lane, 'weight' .. lane)
    credits[lane] = tonumber(f[1])
    weights[lane] = tonumber(f[2])
    sizes[lane] = redis.call('ZCOUNT', KEYS[2], int(lane * LANE), '(' .. int((lane + 1) * LANE))
    picks[lane] = 0
  end
  local turns = {}
  while #turns < wanted do
    local found = nil
    for lane = 0, room.lanes - 1 do
      if sizes[lane] > picks[lane] and credits[lane] > 0 then
        found = lane
        break
      end
    end
    if found then
      credits[found] = credits[found] - 1
      picks[found] = picks[found] + 1
      turns[#turns + 1] = found
    else
      for lane = 0, room.lanes - 1 do
        credits[lane] = weights[lane]
      end
    end
  end
  local heads, next_head = {}, {}
  local fields = {}
  local bucket = math.floor(now / 10000)
  for lane = 0, room.lanes - 1 do
    heads[lane] = {}
    next_head[lane] = 1
    if picks[lane] > 0 then
      heads[lane] =
        redis.call('ZRANGEBYSCORE', KEYS[2], int(lane * LANE), '(' .. int((lane + 1) * LANE), 'LIMIT', 0, picks[lane])
      local pace = redis.call('HMGET', KEYS[1], 'bucket' .. lane, 'current' .. lane, 'previous' .. lane)
      local current, previous = tonumber(pace[2]), tonumber(pace[3])
      if tonumber(pace[1]) ~= bucket then
        previous = tonumber(pace[1]) + 1 == bucket and current or 0
        current = 0
      end
      for name, value in pairs({
        bucket = bucket,
        current = current + picks[lane],
        previous = previous,
      }) do
        fields[#fields + 1] = name .. lane
        fields[#fields + 1] = int(value)
      end
    end
    fields[#fields + 1] = 'credit' .. lane
    fields[#fields + 1] = int(credits[lane])
  end
  local users, active, people = {}, {}, {}
  for i = 1, wanted do
    local lane = turns[i]
    local user = heads[lane][next_head[lane]]
    next_head[lane] = next_head[lane] + 1
    users[i] = user
    active[2 * i - 1] = int(now + room.ttl)
    active[2 * i] = user
  end
  local entries = redis.call('HMGET', KEYS[5], unpack(users))
  for i = 1, wanted do
    people[2 * i - 1] = users[i]
    people[2 * i] = entries[i] .. ':' .. int(now + room.ttl)
    answer[#answer + 1] = entries[i] .. ':' .. users[i]
  end
  redis.call('ZREM', KEYS[2], unpack(users))
  redis.call('ZREM', KEYS[3], unpack(users))
  redis.call('ZADD', KEYS[4], unpack(active))
  redis.call('HSET', KEYS[5], unpack(people))
  redis.call('HSET', KEYS[1], unpack(fields))
  redis.call('HINCRBY', KEYS[1], 'admitted', wanted)
  keep_until(KEYS[4], room.expires)
end
redis.call('HSET', KEYS[1], 'tokens', int(tokens - wanted * 1000), 'filled', int(now))
return answer
