-- The wallet of KEYS: wallet (hash of balance, charged, spent, and the number of entries) and entries (stream whose ids are
-- the entries' numbers). Sums are kept by HINCRBY, which is exact beyond 2^53.
local MAX_BALANCE = 9007199254740991 -- 2^53 - 1
local ENTRIES = 1000
local function int(number)
  return string.format('%.0f', number)
end
local balance = tonumber(redis.call('HGET', KEYS[1], 'balance') or 0)
-- Moves points and writes it down; a text of a number, the balance after it, is the answer.
local function enter(kind, amount, request)
  local put = kind == 'PAY' and '-' .. amount or amount
  local total = kind == 'REFUND' and '-' .. amount or amount
  redis.call('HINCRBY', KEYS[1], 'balance', put)
  redis.call('HINCRBY', KEYS[1], kind == 'CHARGE' and 'charged' or 'spent', total)
  local number = redis.call('HINCRBY', KEYS[1], 'entries', 1)
  local left = redis.call('HGET', KEYS[1], 'balance')
  local entry = kind .. ':' .. amount .. ':' .. left .. ':' .. int(now) .. ':' .. request
  redis.call('XADD', KEYS[2], 'MAXLEN', '~', ENTRIES, number .. '-0', 'entry', entry)
  return left
end
