-- Notes that all an attempt did is undone, so that another may begin.
-- KEYS: sale, items, places, stock, reservations, holds, attempts, outbox, relays
-- ARGV: now or '', reservation, attempt
-- Answers: 81 VOIDED, 90 UNKNOWN
-- @include lib/now.lua
-- @include lib/sale.lua
-- @include lib/reservation.lua
local id = ARGV[2]
local r = load_sale() and find_reservation(id)
if not r then
  return 90 -- UNKNOWN
end
if r.attempt == ARGV[3] and r.phase == 'V' then
  r.phase = 'N'
  write_reservation(id, r)
  redis.call('ZREM', KEYS[7], id)
end
return 81 -- VOIDED
