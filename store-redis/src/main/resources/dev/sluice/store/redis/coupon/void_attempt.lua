-- Makes a coupon good again that an attempt to confirm a reservation redeemed, if it did; from then on it redeems nothing.
-- KEYS: campaign, issuances, marks
-- ARGV: now or '', user, seq, request, the sale's expiresAt, attempt
-- Answers: 81 VOIDED, 90 UNKNOWN
-- @include lib/now.lua
-- @include lib/ttl.lua
-- @include lib/campaign.lua
if not campaign_known then
  return 90 -- UNKNOWN
end
local fence = ARGV[4] .. ':' .. ARGV[5]
local mark = redis.call('HGET', KEYS[3], ARGV[3])
if mark and string.match(mark, '^R:%d+:(.*)$') == fence .. ':' .. ARGV[6] then
  redis.call('HDEL', KEYS[3], ARGV[3])
  redis.call('HINCRBY', KEYS[1], 'redeemed', -1)
end
if tonumber(redis.call('HGET', KEYS[3], fence) or 0) < tonumber(ARGV[6]) then
  redis.call('HSET', KEYS[3], fence, ARGV[6])
  keep_until(KEYS[3], expires)
end
return 81 -- VOIDED
