-- Takes one coupon back; its unit returns to the stock.
-- KEYS: campaign, users, issuances, marks
-- ARGV: now or '', seq
-- Answers: code and an instant or 0; codes are 16 REVOKED, 18 ALREADY_REDEEMED, 21 NOT_ISSUED, 90 UNKNOWN
-- @include lib/now.lua
-- @include lib/ttl.lua
-- @include lib/campaign.lua
-- @include lib/issuance.lua
if not campaign_known then
  return { 90, 0 } -- UNKNOWN
end
local user = find_issuance(KEYS[3], ARGV[2])
if not user then
  return { 21, 0 } -- NOT_ISSUED
end
local mark = redis.call('HGET', KEYS[4], ARGV[2])
if mark and mark ~= 'X' then
  return { 18, tonumber(string.match(mark, '^R:(%d+)')) } -- ALREADY_REDEEMED
end
if not mark then
  redis.call('HSET', KEYS[4], ARGV[2], 'X')
  keep_until(KEYS[4], expires)
  local lines = {}
  for sign, seq, rest in string.gmatch(redis.call('HGET', KEYS[2], user), '(%-?)(%d+)([^\n]*)') do
    lines[#lines + 1] = (seq == ARGV[2] and '-' or sign) .. seq .. rest
  end
  redis.call('HSET', KEYS[2], user, table.concat(lines, '\n'))
  redis.call('HINCRBY', KEYS[1], 'revoked', 1)
end
return { 16, 0 } -- REVOKED
