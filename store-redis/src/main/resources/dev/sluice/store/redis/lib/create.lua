-- Makes an aggregate whose definition is the hash KEYS[1]; what an expired one of that name left behind is removed first.
-- ARGV[2] expiresAt, ARGV[3] the rules as one text, ARGV[4..] fields and values of the hash.
-- @include lib/now.lua
-- @include lib/ttl.lua
local expires = tonumber(ARGV[2])
if now >= expires then
  return 3 -- OVER
end
local present_rules = redis.call('HMGET', KEYS[1], 'rules', 'expires')
if present_rules[1] and now < tonumber(present_rules[2]) then
  if present_rules[1] == ARGV[3] then
    return 1 -- CREATED
  end
  return 2 -- CONFLICT
end
redis.call('UNLINK', unpack(KEYS))
redis.call('HSET', KEYS[1], 'rules', ARGV[3], 'expires', ARGV[2], unpack(ARGV, 4))
keep_until(KEYS[1], expires)
