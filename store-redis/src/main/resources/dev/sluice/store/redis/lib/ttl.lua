-- Gives a key that has just been made its TTL; one that has a TTL keeps it. A key that is not there is left alone.
-- It is a minute longer than the rules say: they judge by the instant, the TTL only cleans up behind them.
local function keep_until(key, instant)
  if redis.call('PTTL', key) == -1 then
    redis.call('PEXPIRE', key, string.format('%.0f', instant - now + 60000))
  end
end
