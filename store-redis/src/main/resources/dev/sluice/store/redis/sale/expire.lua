-- Returns the units of holds that ran out.
-- KEYS: sale, items, places, stock, reservations, holds, attempts, outbox, relays
-- ARGV: now or '', of how many reservations at most
-- Answers: of how many; 1 if there are more, else 0; 1 if there are attempts to undo, else 0; nothing if the sale is UNKNOWN
-- @include lib/now.lua
-- @include lib/ttl.lua
-- @include lib/sale.lua
-- @include lib/reservation.lua
if not load_sale() then
  return {}
end
local count = return_run_out(ARGV[2])
local overdue = redis.call('ZCOUNT', KEYS[7], '-inf', int(now))
return { count, any_run_out() and 1 or 0, overdue > 0 and 1 or 0 }
