-- Judges whether a user's coupon can be redeemed: ARGV[2] user, ARGV[3] seq, ARGV[4] request. Redeemed ones are marked
-- 'R:redeemedAt:request', and ':SALE_END:ATTEMPT' behind it where a sale's attempt to confirm did it.
-- @include lib/now.lua
-- @include lib/ttl.lua
-- @include lib/campaign.lua
-- @include lib/issuance.lua
if not campaign_known then
  return { 90, 0 } -- UNKNOWN
end
local user, issued_at = find_issuance(KEYS[2], ARGV[3])
if not user then
  return { 21, 0 } -- NOT_ISSUED
end
if user ~= ARGV[2] then
  return { 20, 0 } -- NOT_OWNER
end
local mark = redis.call('HGET', KEYS[3], ARGV[3])
if mark == 'X' then
  return { 16, 0 } -- REVOKED
end
if mark then
  local at, request = string.match(mark, '^R:(%d+):([^:]*)')
  return { request == ARGV[4] and 17 or 18, tonumber(at) } -- REDEEMED, ALREADY_REDEEMED
end
if now >= issued_at + validity then
  return { 19, issued_at + validity } -- EXPIRED
end
local function redeem(by)
  redis.call('HSET', KEYS[3], ARGV[3], 'R:' .. string.format('%.0f', now) .. ':' .. by)
  keep_until(KEYS[3], expires)
  redis.call('HINCRBY', KEYS[1], 'redeemed', 1)
end
