-- Tells a relay's cursor in the outbox, and moves it forward.
-- KEYS: sale, items, places, stock, reservations, holds, attempts, outbox, relays
-- ARGV: now or '', relay, the number up to which it has passed on, 0 if it only asks
-- Answers: the cursor; 0 if the sale is unknown
-- @include lib/now.lua
-- @include lib/ttl.lua
-- @include lib/sale.lua
if not load_sale() then
  return 0
end
local cursor = tonumber(redis.call('HGET', KEYS[9], ARGV[2]) or 0)
local latest = tonumber(redis.call('HGET', KEYS[1], 'confirmations'))
local wanted = math.min(tonumber(ARGV[3]), latest)
if wanted > cursor then
  cursor = wanted
  redis.call('HSET', KEYS[9], ARGV[2], int(cursor))
  keep_until(KEYS[9], sale.expires)
end
return cursor
