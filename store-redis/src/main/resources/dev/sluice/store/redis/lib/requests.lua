-- What the wallet's requests did, in two generations: KEYS[3] and KEYS[4] take turns, a day each, so that a request is kept
-- for one day at least and two at the most. ARGV[2] is the amount, ARGV[3] the request.
local DAY = 86400000
local period = math.floor(now / DAY)
local request_key, older_key = KEYS[3], KEYS[4]
if period % 2 == 1 then
  request_key, older_key = KEYS[4], KEYS[3]
end
local last_period = tonumber(redis.call('HGET', KEYS[1], 'period') or period)
if period > last_period then
  redis.call('UNLINK', request_key)
  if period ~= last_period + 1 then
    redis.call('UNLINK', older_key)
  end
  redis.call('HSET', KEYS[1], 'period', int(period))
end
local known = redis.call('HGET', request_key, ARGV[3]) or redis.call('HGET', older_key, ARGV[3])
-- The balance that the same request told the first time, or nothing if it was another one.
local function told(kind)
  local known_kind, known_amount, known_balance = string.match(known, '^(%u+):(%d+):(%d+)$')
  return known_kind == kind and known_amount == ARGV[2] and known_balance
end
-- Moves the points, and remembers the request with what it is told.
local function enter_once(kind)
  local left = enter(kind, ARGV[2], ARGV[3])
  redis.call('HSET', KEYS[1], 'period', int(period))
  redis.call('HSET', request_key, ARGV[3], kind .. ':' .. ARGV[2] .. ':' .. left)
  keep_until(request_key, (period + 2) * DAY)
  return left
end
