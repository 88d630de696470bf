-- Ends one user's place or admission by its ticket: ARGV[2] user, ARGV[3] ticket.
-- @include lib/now.lua
-- @include lib/room.lua
local function end_ticket(leaving)
  if not load_room() then
    return 90 -- UNKNOWN
  end
  local asked = tonumber(ARGV[3])
  if asked < 1 or asked > room.tickets then
    return 37 -- UNKNOWN_TICKET
  end
  local user = ARGV[2]
  local entry = redis.call('HGET', KEYS[5], user)
  if not entry then
    return 35 -- ENDED
  end
  local lane, ticket, expires = parse_person(entry)
  if expires then
    if now >= expires then
      end_by_time(user, true)
      return 35 -- ENDED
    end
  elseif now >= tonumber(redis.call('ZSCORE', KEYS[3], user)) + room.grace then
    end_by_time(user, nil)
    return 35 -- ENDED
  end
  if ticket ~= asked then
    return 35 -- ENDED
  end
  if expires then
    redis.call('ZREM', KEYS[4], user)
  elseif leaving then
    redis.call('ZREM', KEYS[2], user)
    redis.call('ZREM', KEYS[3], user)
  else
    return 36 -- STILL_WAITING
  end
  redis.call('HDEL', KEYS[5], user)
  redis.call('HINCRBY', KEYS[1], leaving and 'left' or 'completed', 1)
  return 35 -- ENDED
end
