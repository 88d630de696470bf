-- Lists issuances by their numbers.
-- KEYS: campaign, issuances
-- ARGV: now or '', the number before the first, how many
-- Answers: the number of the first, then each coupon's text; nothing if there is none
-- @include lib/now.lua
-- @include lib/campaign.lua
local campaign = load_campaign()
if not campaign or tonumber(ARGV[2]) >= campaign.issued then
  return {}
end
local first = tonumber(ARGV[2]) + 1
local last = math.min(first + tonumber(ARGV[3]) - 1, campaign.issued)
local seqs = {}
for seq = first, last do
  seqs[#seqs + 1] = string.format('%.0f', seq)
end
local found = redis.call('HMGET', KEYS[2], unpack(seqs))
table.insert(found, 1, seqs[1])
return found
