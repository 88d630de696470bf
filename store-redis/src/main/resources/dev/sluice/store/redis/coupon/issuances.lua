-- Lists issuances by their numbers.
-- KEYS: campaign, issuances, marks
-- ARGV: now or '', the number before the first, how many
-- Answers: number, 'user:issuedAt' and mark ('' if there is none) of each, in turn
-- @include lib/now.lua
-- @include lib/campaign.lua
local first = tonumber(ARGV[2]) + 1
local found = {}
if campaign_known and first <= redis.call('LLEN', KEYS[2]) then
  local last = first + ARGV[3] - 2
  found = redis.call('LRANGE', KEYS[2], string.format('%.0f', first - 1), string.format('%.0f', last))
end
local seqs = {}
for i = 1, #found do
  seqs[i] = string.format('%.0f', first + i - 1)
end
local marks = #found > 0 and redis.call('HMGET', KEYS[3], unpack(seqs))
local answer = {}
for i = 1, #found do
  answer[3 * i - 2] = seqs[i]
  answer[3 * i - 1] = found[i]
  answer[3 * i] = marks[i] or ''
end
return answer
