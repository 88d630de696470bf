-- The room of KEYS: room (hash), line (waiting, by lane and ticket), seen (waiting, by the last sign of life), active (by
-- the end of the admission), people (user to 'lane:ticket', and ':expiresAt' once admitted).
-- A place in the line is lane * LANE + ticket, so that one sorted set holds all lanes, each in order of joining.
local LANE = 562949953421312 -- 2^49
local room = nil
local function load_room()
  local f = redis.call('HMGET', KEYS[1], 'expires', 'closes', 'capacity', 'rate', 'ttl', 'grace', 'lanes', 'tickets')
  if not f[1] or now >= tonumber(f[1]) then
    return false
  end
  room = {
    expires = tonumber(f[1]),
    closes = tonumber(f[2]),
    capacity = tonumber(f[3]),
    rate = tonumber(f[4]),
    ttl = tonumber(f[5]),
    grace = tonumber(f[6]),
    lanes = tonumber(f[7]),
    tickets = tonumber(f[8]),
  }
  return true
end
local function parse_person(text)
  local lane, ticket, expires = string.match(text, '^(%d+):(%d+):?(%d*)$')
  return tonumber(lane), tonumber(ticket), tonumber(expires)
end
local function int(number)
  return string.format('%.0f', number)
end
-- Ends the presence of someone whose time is over.
local function end_by_time(user, admitted)
  if admitted then
    redis.call('ZREM', KEYS[4], user)
    redis.call('HINCRBY', KEYS[1], 'expired', 1)
  else
    redis.call('ZREM', KEYS[2], user)
    redis.call('ZREM', KEYS[3], user)
    redis.call('HINCRBY', KEYS[1], 'dropped', 1)
  end
  redis.call('HDEL', KEYS[5], user)
end
-- How many of the same lane stand before that ticket.
local function ahead(lane, ticket)
  return redis.call('ZCOUNT', KEYS[2], int(lane * LANE), '(' .. int(lane * LANE + ticket))
end
-- For each lane its pace bucket, and the admissions in it and in the one before.
local function paces()
  local fields = {}
  for lane = 0, room.lanes - 1 do
    fields[#fields + 1] = 'bucket' .. lane
    fields[#fields + 1] = 'current' .. lane
    fields[#fields + 1] = 'previous' .. lane
  end
  return table.concat(redis.call('HMGET', KEYS[1], unpack(fields)), ' ')
end
