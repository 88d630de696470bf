-- What many users of a room are: a sign of life of each. ARGV[2] is their number n, ARGV[3..] the users.
local n = tonumber(ARGV[2])
local entries = redis.call('HMGET', KEYS[5], unpack(ARGV, 3, 2 + n))
local seen = redis.call('ZMSCORE', KEYS[3], unpack(ARGV, 3, 2 + n))
local heard = {}
-- The user's lane, ticket and, if admitted, the end of the admission; nil if the user is not in the room (any more).
local function presence(i)
  local user = ARGV[2 + i]
  if not entries[i] then
    return nil
  end
  local lane, ticket, expires = parse_person(entries[i])
  local over
  if expires then
    over = now >= expires
  else
    over = now >= tonumber(seen[i]) + room.grace
  end
  if over then
    -- The same user may stand in this batch again.
    if redis.call('HEXISTS', KEYS[5], user) == 1 then
      end_by_time(user, expires)
    end
    entries[i] = false
    return nil
  end
  if not expires then
    heard[#heard + 1] = int(now)
    heard[#heard + 1] = user
  end
  return lane, ticket, expires
end
local function note_heard()
  if #heard > 0 then
    redis.call('ZADD', KEYS[3], unpack(heard))
  end
end
