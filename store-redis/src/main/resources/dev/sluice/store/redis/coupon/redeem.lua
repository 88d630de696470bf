-- Uses up one coupon.
-- KEYS: campaign, issuances
-- ARGV: now or '', user, seq, request
-- Answers: code and an instant or 0; codes are
--   17 REDEEMED, 18 ALREADY_REDEEMED, 19 EXPIRED, 16 REVOKED, 20 NOT_OWNER, 21 NOT_ISSUED, 90 UNKNOWN
-- @include lib/now.lua
-- @include lib/campaign.lua
-- @include lib/issuance.lua
local campaign = load_campaign()
if not campaign then
  return { 90, 0 } -- UNKNOWN
end
local text = redis.call('HGET', KEYS[2], ARGV[3])
if not text then
  return { 21, 0 } -- NOT_ISSUED
end
local user, issued_at, state, rest = parse_issuance(text)
if user ~= ARGV[2] then
  return { 20, 0 } -- NOT_OWNER
end
if state == 'R' then
  local at, request = string.match(rest, '^(%d+):(.*)$')
  return { request == ARGV[4] and 17 or 18, tonumber(at) } -- REDEEMED, ALREADY_REDEEMED
end
if state == 'X' then
  return { 16, 0 } -- REVOKED
end
if now >= issued_at + campaign.validity then
  return { 19, issued_at + campaign.validity } -- EXPIRED
end
redis.call('HSET', KEYS[2], ARGV[3], text .. 'R:' .. string.format('%.0f', now) .. ':' .. ARGV[4])
redis.call('HINCRBY', KEYS[1], 'redeemed', 1)
return { 17, now } -- REDEEMED
