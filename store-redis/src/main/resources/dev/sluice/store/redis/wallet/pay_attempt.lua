-- Takes what is due for a reservation out of a wallet, once for each attempt, and never for one that is voided.
-- KEYS: wallet, entries, payments of the sale
-- ARGV: now or '', request, attempt, the sale's expiresAt, due
-- Answers: code and balance; codes are 43 PAID, 44 INSUFFICIENT, 81 VOIDED
-- @include lib/now.lua
-- @include lib/ttl.lua
-- @include lib/wallet.lua
-- @include lib/payment.lua
if paid_or_voided == 'PAID' and last_attempt == attempt then
  return { 43, int(balance) } -- PAID
end
-- Once the sale is forgotten, what is known of its attempts is too.
if last_attempt >= attempt or now >= tonumber(ARGV[4]) then
  return { 81, int(balance) } -- VOIDED
end
if balance < tonumber(ARGV[5]) then
  return { 44, int(balance) } -- INSUFFICIENT
end
note_payment('PAID:' .. ARGV[3] .. ':' .. ARGV[5])
return { 43, enter('PAY', ARGV[5], ARGV[2]) } -- PAID
