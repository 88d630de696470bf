-- Lists one user's issuances, the latest first.
-- KEYS: campaign, users, issuances, marks
-- ARGV: now or '', user
-- Answers: number, 'user:issuedAt' and mark ('' if there is none) of each, in turn
-- @include lib/now.lua
-- @include lib/campaign.lua
local coupons = campaign_known and redis.call('HGET', KEYS[2], ARGV[2])
local answer = {}
for seq in string.gmatch(coupons or '', '%-?(%d+)[^\n]*') do
  answer[#answer + 1] = seq
  answer[#answer + 1] = redis.call('LINDEX', KEYS[3], string.format('%.0f', seq - 1))
  answer[#answer + 1] = redis.call('HGET', KEYS[4], seq) or ''
end
return answer
