-- Gives back what an attempt to confirm a reservation took, if it did; from then on it takes nothing.
-- KEYS: wallet, entries, payments of the sale
-- ARGV: now or '', request, attempt, the sale's expiresAt
-- Answers: 81 VOIDED
-- @include lib/now.lua
-- @include lib/ttl.lua
-- @include lib/wallet.lua
-- @include lib/payment.lua
if paid_or_voided == 'PAID' and last_attempt == attempt then
  note_payment('VOIDED:' .. ARGV[3])
  enter('REFUND', paid_amount, ARGV[2])
elseif last_attempt < attempt then
  note_payment('VOIDED:' .. ARGV[3])
end
return 81 -- VOIDED
