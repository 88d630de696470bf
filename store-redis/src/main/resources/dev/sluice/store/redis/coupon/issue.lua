-- Gives coupons to many users of one campaign, decided in the order in which they stand.
-- KEYS: campaign, users, issuances
-- ARGV: now or '', number of users n, n users, n requests
-- Answers: opensAt, closesAt, and one text of runs 'code:value:length', separated by spaces, that cover the users in order;
--   codes are 11 ISSUED (value: seq of the first, the others follow), 12 ALREADY_ISSUED (value: seq), 16 REVOKED (value:
--   seq), 13 SOLD_OUT, 14 NOT_OPEN, 15 CLOSED; nothing at all if the campaign is UNKNOWN;
--   for one user alone also the seq just issued, as a number
-- A user's field is the coupon's seq, or, where users may have several, a line 'seq:request' for each, the latest first; a
-- revoked one has a '-' before its seq. The list of issuances holds 'user:issuedAt' by seq.
-- @include lib/now.lua
-- @include lib/campaign.lua
if not campaign_known then
  return {}
end
local issued = redis.call('LLEN', KEYS[3])
local left = stock - issued + campaign[2]
local refused = nil
if now < tonumber(opens) then
  refused = 14 -- NOT_OPEN
elseif now >= tonumber(closes) then
  refused = 15 -- CLOSED
elseif left <= 0 then
  refused = 13 -- SOLD_OUT
end
local stamp = ':' .. now

-- A request that comes alone, as most do while the store is idle: one step to look up and to write, and no tables.
if ARGV[2] == '1' and limit == '1' and issued > 0 and not refused then
  if redis.call('HSETNX', KEYS[2], ARGV[3], issued + 1) == 1 then
    redis.call('RPUSH', KEYS[3], ARGV[3] .. stamp)
    return issued + 1
  end
end

-- @include lib/ttl.lua
local n = tonumber(ARGV[2])
local known = redis.call('HMGET', KEYS[2], unpack(ARGV, 3, 2 + n))
limit = tonumber(limit)

-- The code and seq that a request hears again, or nil if the user may be given another coupon.
local function again(coupons, request)
  local count = 0
  for sign, seq, made_by in string.gmatch(coupons, '(%-?)(%d+):?([^\n]*)') do
    if limit == 1 or made_by == request then
      return sign == '-' and 16 or 12, seq -- REVOKED, ALREADY_ISSUED
    end
    count = count + 1
  end
  if count < limit then
    return nil
  end
  local sign, seq = string.match(coupons, '^(%-?)(%d+)')
  return sign == '-' and 16 or 12, seq -- REVOKED, ALREADY_ISSUED
end

local runs = {}
local run_code, run_value, run_length = nil, nil, 0
local function add(code, value)
  if code == run_code and (code == 11 or code >= 13 and code <= 15) then
    run_length = run_length + 1
    return
  end
  if run_code then
    runs[#runs + 1] = run_code .. ':' .. run_value .. ':' .. run_length
  end
  run_code, run_value, run_length = code, value, 1
end

local held = {} -- what users of this batch have by now
local fields, rows = {}, {}
local size = 0
for i = 1, n do
  local user = ARGV[2 + i]
  local coupons = held[user] or known[i]
  local code, seq
  if coupons then
    code, seq = again(coupons, ARGV[2 + n + i])
  end
  if code then
    add(code, seq)
  elseif refused then
    add(refused, 0)
  else
    issued = issued + 1
    left = left - 1
    if left == 0 then
      refused = 13 -- SOLD_OUT
    end
    if limit > 1 then
      coupons = issued .. ':' .. ARGV[2 + n + i] .. (coupons and '\n' .. coupons or '')
    else
      coupons = issued
    end
    held[user] = coupons
    size = size + 1
    fields[2 * size - 1] = user
    fields[2 * size] = coupons
    rows[size] = user .. stamp
    add(11, issued) -- ISSUED
  end
end
add(0, 0)

if size > 0 then
  redis.call('HSET', KEYS[2], unpack(fields))
  redis.call('RPUSH', KEYS[3], unpack(rows))
  if issued == size then
    keep_until(KEYS[2], expires)
    keep_until(KEYS[3], expires)
  end
end
return { opens, closes, table.concat(runs, ' ') }
