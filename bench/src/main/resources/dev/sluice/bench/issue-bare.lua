-- The peer's script: one coupon for one user, as a careful team writes it.
-- KEYS[1] stock left, KEYS[2] set of users who have one; ARGV[1] user
-- Answers 1 issued, 0 has one already, -1 sold out.
if redis.call('SISMEMBER', KEYS[2], ARGV[1]) == 1 then
  return 0
end
if tonumber(redis.call('GET', KEYS[1])) <= 0 then
  return -1
end
redis.call('DECR', KEYS[1])
redis.call('SADD', KEYS[2], ARGV[1])
return 1
