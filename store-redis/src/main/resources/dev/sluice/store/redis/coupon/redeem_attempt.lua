-- Uses up one coupon for a reservation, unless that attempt to confirm it is voided.
-- KEYS: campaign, issuances, marks
-- ARGV: now or '', user, seq, request, the sale's expiresAt, attempt
-- Answers: code and an instant or 0; codes are
--   17 REDEEMED, 18 ALREADY_REDEEMED, 19 EXPIRED, 16 REVOKED, 20 NOT_OWNER, 21 NOT_ISSUED, 90 UNKNOWN, 81 VOIDED
-- The latest voided attempt is a field 'request:expiresAt' of the hash of marks.
-- @include lib/now.lua
local voided = tonumber(redis.call('HGET', KEYS[3], ARGV[4] .. ':' .. ARGV[5]) or 0)
if voided >= tonumber(ARGV[6]) or now >= tonumber(ARGV[5]) then
  return { 81, 0 } -- VOIDED
end
-- @include lib/redeem.lua
redeem(ARGV[4] .. ':' .. ARGV[5] .. ':' .. ARGV[6])
return { 17, now } -- REDEEMED
