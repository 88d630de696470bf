-- Puts points into a wallet.
-- KEYS: wallet, entries, requests of even days, requests of odd days
-- ARGV: now or '', amount, request
-- Answers: code and balance; codes are 41 CHARGED, 42 BALANCE_TOO_LARGE, 45 REQUEST_REUSED (balance: 0)
-- @include lib/now.lua
-- @include lib/ttl.lua
-- @include lib/wallet.lua
-- @include lib/requests.lua
if known then
  local first = told('CHARGE')
  if not first then
    return { 45, 0 } -- REQUEST_REUSED
  end
  return { 41, first } -- CHARGED
end
if balance + tonumber(ARGV[2]) > MAX_BALANCE then
  return { 42, int(balance) } -- BALANCE_TOO_LARGE
end
return { 41, enter_once('CHARGE') } -- CHARGED
