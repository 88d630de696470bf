-- Gives up a reservation.
-- KEYS: sale, items, places, stock, reservations, holds, attempts, outbox, relays
-- ARGV: now or '', reservation, user
-- Answers: code and value; codes are 77 CANCELLED, 76 CONFIRMED (number), 19 EXPIRED (expiresAt), 20 NOT_OWNER,
--   78 UNKNOWN_RESERVATION, 90 UNKNOWN, each with value 0 if there is none; then, if an attempt is to be undone, 80 VOIDING and
--   what begin tells of one
-- @include lib/now.lua
-- @include lib/ttl.lua
-- @include lib/sale.lua
-- @include lib/reservation.lua
if not load_sale() then
  return { 90, 0 } -- UNKNOWN
end
local id = ARGV[2]
local r = find_reservation(id)
if not r then
  return { 78, 0 } -- UNKNOWN_RESERVATION
elseif r.user ~= ARGV[3] then
  return { 20, 0 } -- NOT_OWNER
elseif r.state == 'C' then
  return { 76, r.number } -- CONFIRMED
end
local answer
if r.state == 'X' then
  answer = { 77, 0 } -- CANCELLED
elseif r.state == 'E' or now >= r.expires then
  if r.phase == 'P' then
    void_attempt(id, r)
    write_reservation(id, r)
  end
  answer = { 19, int(r.expires) } -- EXPIRED
else
  end_hold(id, r, 'X')
  answer = { 77, 0 } -- CANCELLED
end
if r.phase == 'V' then
  for _, value in ipairs(attempt_answer(80, id, r)) do -- VOIDING
    answer[#answer + 1] = value
  end
end
return answer
