-- Takes one coupon back; its unit returns to the stock.
-- KEYS: campaign, users, issuances
-- ARGV: now or '', seq
-- Answers: code and an instant or 0; codes are 16 REVOKED, 18 ALREADY_REDEEMED, 21 NOT_ISSUED, 90 UNKNOWN
-- @include lib/now.lua
-- @include lib/campaign.lua
-- @include lib/issuance.lua
local campaign = load_campaign()
if not campaign then
  return { 90, 0 } -- UNKNOWN
end
local text = redis.call('HGET', KEYS[3], ARGV[2])
if not text then
  return { 21, 0 } -- NOT_ISSUED
end
local user, issued_at, state, rest = parse_issuance(text)
if state == 'R' then
  return { 18, tonumber(string.match(rest, '^(%d+)')) } -- ALREADY_REDEEMED
end
if state ~= 'X' then
  redis.call('HSET', KEYS[3], ARGV[2], text .. 'X')
  local lines = {}
  for sign, seq, request in string.gmatch(redis.call('HGET', KEYS[2], user), '(%-?)(%d+):([^\n]*)') do
    lines[#lines + 1] = (seq == ARGV[2] and '-' or sign) .. seq .. ':' .. request
  end
  redis.call('HSET', KEYS[2], user, table.concat(lines, '\n'))
  redis.call('HINCRBY', KEYS[1], 'revoked', 1)
end
return { 16, 0 } -- REVOKED
