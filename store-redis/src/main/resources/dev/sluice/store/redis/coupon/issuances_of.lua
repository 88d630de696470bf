-- Lists one user's issuances, the latest first.
-- KEYS: campaign, users, issuances
-- ARGV: now or '', user
-- Answers: number and coupon's text, in turn; nothing if there is none
-- @include lib/now.lua
-- @include lib/campaign.lua
local campaign = load_campaign()
local coupons = campaign and redis.call('HGET', KEYS[2], ARGV[2])
if not coupons then
  return {}
end
local answer = {}
for seq in string.gmatch(coupons, '%-?(%d+):[^\n]*') do
  answer[#answer + 1] = seq
  answer[#answer + 1] = redis.call('HGET', KEYS[3], seq)
end
return answer
