-- Makes a sale; the same again changes nothing.
-- KEYS: sale, items, places, stock, reservations, holds, attempts, outbox, relays
-- ARGV: now or '', expiresAt, rules, opensAt, closesAt, longestHold, units of all items, then 'item:quantity:price' of each
-- Answers: 1 CREATED, 2 CONFLICT, 3 OVER
-- @include lib/may_create.lua
local counts = { 'held', 0, 'confirmed', 0, 'confirmations', 0, 'revenue', 0, 'last', '' }
redis.call('HSET', KEYS[1], 'rules', ARGV[3], 'expires', ARGV[2], 'opens', ARGV[4], 'closes', ARGV[5], unpack(counts))
redis.call('HSET', KEYS[1], 'longest', ARGV[6], 'quantity', ARGV[7], 'items', #ARGV - 7)
local CHUNK = 1000
for first = 8, #ARGV, CHUNK do
  local places, items = {}, {}
  for i = first, math.min(#ARGV, first + CHUNK - 1) do
    local item, rest = string.match(ARGV[i], '^([^:]+):(.*)$')
    places[#places + 1] = item
    items[#items + 1] = item
    items[#items + 1] = (i - 7) .. ':' .. rest
  end
  redis.call('RPUSH', KEYS[3], unpack(places))
  redis.call('HSET', KEYS[2], unpack(items))
end
for i = 1, 3 do
  keep_until(KEYS[i], expires)
end
return 1 -- CREATED
