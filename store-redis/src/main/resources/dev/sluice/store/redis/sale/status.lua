-- Reads a sale's counts.
-- KEYS: sale, items, places, stock, reservations, holds, attempts, outbox, relays
-- ARGV: now or ''
-- Answers: opensAt, closesAt, longestHold, items, units, held, confirmed, confirmations, revenue, the latest confirmation's
--   instant or ''; 75 AGAIN alone; nothing if the sale is UNKNOWN
-- @include lib/now.lua
-- @include lib/ttl.lua
-- @include lib/sale.lua
-- @include lib/reservation.lua
if not load_sale() then
  return {}
end
-- @include lib/tidy_sale.lua
local answer = redis.call('HMGET', KEYS[1], 'opens', 'closes', 'longest', 'items', 'quantity', 'held')
for i, count in ipairs(redis.call('HMGET', KEYS[1], 'confirmed', 'confirmations', 'revenue', 'last')) do
  answer[6 + i] = count
end
return answer
