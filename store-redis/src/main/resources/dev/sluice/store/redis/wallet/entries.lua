-- Lists a wallet's entries by their numbers.
-- KEYS: entries
-- ARGV: now or '', the number before the first, how many
-- Answers: number and 'kind:amount:balance:at:request' of each, in turn
local answer = {}
for i, found in ipairs(redis.call('XRANGE', KEYS[1], '(' .. ARGV[2] .. '-0', '+', 'COUNT', ARGV[3])) do
  answer[2 * i - 1] = string.match(found[1], '^%d+')
  answer[2 * i] = found[2][2]
end
return answer
