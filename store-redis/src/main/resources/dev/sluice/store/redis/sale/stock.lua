-- Lists items in order and what has become of their units.
-- KEYS: sale, items, places, stock, reservations, holds, attempts, outbox, relays
-- ARGV: now or '', the place before the first, how many
-- Answers: 75 AGAIN alone; else item and 'place:quantity:price:held:confirmed' of each, in turn
-- @include lib/now.lua
-- @include lib/ttl.lua
-- @include lib/sale.lua
-- @include lib/reservation.lua
if not load_sale() then
  return {}
end
-- @include lib/tidy_sale.lua
local first = tonumber(ARGV[2])
local answer = {}
if first < redis.call('LLEN', KEYS[3]) then
  local items = redis.call('LRANGE', KEYS[3], int(first), int(first + ARGV[3] - 1))
  local rules = redis.call('HMGET', KEYS[2], unpack(items))
  local counts = redis.call('HMGET', KEYS[4], unpack(items))
  for i = 1, #items do
    answer[2 * i - 1] = items[i]
    answer[2 * i] = rules[i] .. ':' .. (counts[i] or '0:0')
  end
end
return answer
