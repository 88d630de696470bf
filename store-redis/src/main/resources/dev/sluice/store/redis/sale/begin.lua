-- Judges whether a reservation can be confirmed as far as the sale knows, and begins an attempt to do so.
-- KEYS: sale, items, places, stock, reservations, holds, attempts, outbox, relays
-- ARGV: now or '', reservation, user, wallet, and campaign, seq and discount or '' for each
-- Answers: code and values; codes are 76 CONFIRMED (number, paid, at), 72 REUSED (another payment), 77 CANCELLED,
--   19 EXPIRED (expiresAt), 20 NOT_OWNER, 78 UNKNOWN_RESERVATION, 90 UNKNOWN, and 79 PAYING: this attempt, begun now or
--   earlier, is to be brought to its end; 80 VOIDING: this attempt is to be undone first (each: reservation, attempt,
--   user, wallet, campaign, seq, discount, due, the sale's expiresAt)
-- @include lib/now.lua
-- @include lib/ttl.lua
-- @include lib/sale.lua
-- @include lib/reservation.lua
if not load_sale() then
  return { 90 } -- UNKNOWN
end
local LEASE = 30000
local id = ARGV[2]
local r = find_reservation(id)
if not r then
  return { 78 } -- UNKNOWN_RESERVATION
elseif r.user ~= ARGV[3] then
  return { 20 } -- NOT_OWNER
end
if r.phase == 'P' and now >= r.expires then
  void_attempt(id, r)
  write_reservation(id, r)
end
if r.phase == 'V' then
  return attempt_answer(80, id, r) -- VOIDING
elseif r.state == 'C' then
  if r.wallet == ARGV[4] and r.campaign == ARGV[5] and r.seq == ARGV[6] and r.discount == ARGV[7] then
    return { 76, r.number, r.paid, r.at } -- CONFIRMED
  end
  return { 72 } -- REUSED
elseif r.state == 'X' then
  return { 77 } -- CANCELLED
elseif r.state == 'E' or now >= r.expires then
  return { 19, int(r.expires) } -- EXPIRED
end
if r.phase == 'N' then
  r.phase = 'P'
  r.attempt = int(r.attempt + 1)
  r.wallet, r.campaign, r.seq, r.discount = ARGV[4], ARGV[5], ARGV[6], ARGV[7]
  write_reservation(id, r)
end
redis.call('ZADD', KEYS[7], int(now + LEASE), id)
keep_until(KEYS[7], sale.expires)
return attempt_answer(79, id, r) -- PAYING
