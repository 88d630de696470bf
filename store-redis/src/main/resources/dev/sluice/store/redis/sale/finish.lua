-- Confirms a reservation whose attempt has redeemed and paid, and puts it into the outbox.
-- KEYS: sale, items, places, stock, reservations, holds, attempts, outbox, relays
-- ARGV: now or '', reservation, attempt
-- Answers: code and values; codes are 76 CONFIRMED (number, paid, at), 81 VOIDED: that attempt is not under way any more,
--   90 UNKNOWN
-- @include lib/now.lua
-- @include lib/ttl.lua
-- @include lib/sale.lua
-- @include lib/reservation.lua
local id = ARGV[2]
local r = load_sale() and find_reservation(id)
if not r then
  return { 90 } -- UNKNOWN
elseif r.attempt ~= ARGV[3] then
  return { 81 } -- VOIDED
elseif r.state == 'C' then
  return { 76, r.number, r.paid, r.at } -- CONFIRMED
elseif r.phase ~= 'P' then
  return { 81 } -- VOIDED
elseif now >= r.expires then
  void_attempt(id, r)
  write_reservation(id, r)
  return { 81 } -- VOIDED
end
r.state, r.phase, r.at = 'C', 'N', int(now)
r.paid = attempt_answer(0, id, r)[9]
r.number = redis.call('HINCRBY', KEYS[1], 'confirmations', 1)
write_reservation(id, r)
redis.call('ZREM', KEYS[6], id)
redis.call('ZREM', KEYS[7], id)
count_units(r.lines, -1, 1)
redis.call('HINCRBY', KEYS[1], 'revenue', r.paid)
redis.call('HSET', KEYS[1], 'last', r.at)
local entry = table.concat({ id, r.user, r.paid, r.at, r.lines }, ':')
redis.call('XADD', KEYS[8], r.number .. '-0', 'confirmation', entry)
keep_until(KEYS[8], sale.expires)
return { 76, r.number, r.paid, r.at } -- CONFIRMED
