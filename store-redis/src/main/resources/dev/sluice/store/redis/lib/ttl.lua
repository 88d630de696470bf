-- Gives a key that has just been made its TTL; one that has a TTL keeps it. A key that is not there is left alone.
local function keep_until(key, expires)
  if redis.call('PTTL', key) == -1 then
    redis.call('PEXPIRE', key, string.format('%.0f', expires - now))
  end
end
