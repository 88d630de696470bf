-- Takes points out of a wallet.
-- KEYS: wallet, entries, requests of even days, requests of odd days
-- ARGV: now or '', amount, request
-- Answers: code and balance; codes are 43 PAID, 44 INSUFFICIENT, 45 REQUEST_REUSED (balance: 0)
-- @include lib/now.lua
-- @include lib/ttl.lua
-- @include lib/wallet.lua
-- @include lib/requests.lua
if known then
  local first = told('PAY')
  if not first then
    return { 45, 0 } -- REQUEST_REUSED
  end
  return { 43, first } -- PAID
end
if balance < tonumber(ARGV[2]) then
  return { 44, int(balance) } -- INSUFFICIENT
end
return { 43, enter_once('PAY') } -- PAID
