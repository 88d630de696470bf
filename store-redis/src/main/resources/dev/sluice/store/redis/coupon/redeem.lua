-- Uses up one coupon.
-- KEYS: campaign, issuances, marks
-- ARGV: now or '', user, seq, request
-- Answers: code and an instant or 0; codes are
--   17 REDEEMED, 18 ALREADY_REDEEMED, 19 EXPIRED, 16 REVOKED, 20 NOT_OWNER, 21 NOT_ISSUED, 90 UNKNOWN
-- @include lib/redeem.lua
redeem(ARGV[4])
return { 17, now } -- REDEEMED
