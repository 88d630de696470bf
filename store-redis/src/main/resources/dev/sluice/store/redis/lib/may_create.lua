-- Judges whether an aggregate can be made whose definition is the hash KEYS[1]; what an expired one of that name left behind
-- is removed. ARGV[2] expiresAt, ARGV[3] the rules as one text.
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
