-- Decides that an attempt to confirm a reservation comes to nothing, because wallet or coupon refused.
-- KEYS: sale, items, places, stock, reservations, holds, attempts, outbox, relays
-- ARGV: now or '', reservation, attempt
-- Answers: 80 VOIDING: what the attempt did is to be undone, 76 CONFIRMED: someone else brought it to its end, 81 VOIDED: someone
--   else decided so and has undone it, 90 UNKNOWN
-- @include lib/now.lua
-- @include lib/sale.lua
-- @include lib/reservation.lua
local id = ARGV[2]
local r = load_sale() and find_reservation(id)
if not r then
  return 90 -- UNKNOWN
elseif r.attempt ~= ARGV[3] then
  return 81 -- VOIDED
elseif r.state == 'C' then
  return 76 -- CONFIRMED
elseif r.phase == 'N' then
  return 81 -- VOIDED
elseif r.phase == 'P' then
  void_attempt(id, r)
  write_reservation(id, r)
end
return 80 -- VOIDING
