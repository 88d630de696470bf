-- Lists the outbox by its numbers.
-- KEYS: sale, items, places, stock, reservations, holds, attempts, outbox, relays
-- ARGV: now or '', the number before the first, how many
-- Answers: number and 'reservation:user:paid:at:lines' of each, in turn
-- @include lib/now.lua
-- @include lib/sale.lua
local answer = {}
if load_sale() then
  for i, found in ipairs(redis.call('XRANGE', KEYS[8], '(' .. ARGV[2] .. '-0', '+', 'COUNT', ARGV[3])) do
    answer[2 * i - 1] = string.match(found[1], '^%d+')
    answer[2 * i] = found[2][2]
  end
end
return answer
