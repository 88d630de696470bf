-- The leaderboard of the hash KEYS[1]; its windows' labels and ends are in the hash KEYS[2].
-- A window is four keys: ranking (sorted set of order prefix and member, best first), members (hash of member to
-- 'score:prefix'), levels (sorted set of the different scores, for dense ranks only) and counts (how many have each).
-- Keys of sorted sets are scores, turned round where higher is better.
local board = nil
local function load_board()
  local f = redis.call('HMGET', KEYS[1], 'expires', 'rules', 'operator', 'order', 'ties', 'ranks', 'dedupe', 'seq', 'period')
  if not f[1] or now >= tonumber(f[1]) then
    return false
  end
  board = {
    expires = tonumber(f[1]),
    rules = f[2],
    operator = f[3],
    higher = f[4] == 'HIGHER_IS_BETTER',
    ties = f[5],
    dense = f[6] == 'DENSE',
    ranks = f[6],
    dedupe = tonumber(f[7]),
    seq = tonumber(f[8]),
    period = tonumber(f[9]),
  }
  return true
end
local MAX_SCORE = 9007199254740991 -- 2^53 - 1
local PREFIX = 16
local function int(number)
  return string.format('%.0f', number)
end
local function key_of(score)
  return board.higher and 0 - score or score
end
-- Where a member stands among those of the same score: by the number of the event that counts for it.
local function prefix_of(seq)
  if board.ties == 'FIRST_REACHED' then
    return string.format('%016.0f', seq)
  elseif board.ties == 'LAST_UPDATED' then
    return string.format('%016.0f', MAX_SCORE - seq)
  end
  return ''
end
local function member_of(element)
  if board.ties == 'LEXICAL' then
    return element
  end
  return string.sub(element, PREFIX + 1)
end
local function parse_score(text)
  local score, prefix = string.match(text, '^(%-?%d+):(.*)$')
  return tonumber(score), prefix
end
-- Counts members with that key up or down in the levels of a window.
local function count_level(levels, counts, key, by)
  local name = int(key)
  if redis.call('HINCRBY', counts, name, by) <= 0 then
    redis.call('HDEL', counts, name)
    redis.call('ZREM', levels, name)
  elseif by > 0 then
    redis.call('ZADD', levels, name, name)
  end
end
-- Removes what is over from the list of windows; their keys go by their own TTL.
local function forget_windows()
  local listed = redis.call('HGETALL', KEYS[2])
  for i = 1, #listed, 2 do
    if now >= tonumber(listed[i + 1]) then
      redis.call('HDEL', KEYS[2], listed[i])
    end
  end
end
