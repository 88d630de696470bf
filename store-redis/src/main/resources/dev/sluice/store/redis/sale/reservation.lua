-- Reads a reservation.
-- KEYS: sale, items, places, stock, reservations, holds, attempts, outbox, relays
-- ARGV: now or '', reservation
-- Answers: user, lines, total, expiresAt, state H, C, X or E; nothing if there is none
-- @include lib/now.lua
-- @include lib/sale.lua
-- @include lib/reservation.lua
local r = load_sale() and find_reservation(ARGV[2])
if not r then
  return {}
end
local over = r.state == 'H' and now >= r.expires
return { r.user, r.lines, r.total, int(r.expires), over and 'E' or r.state }
