-- Gives coupons to many users of one campaign, decided in the order in which they stand.
-- KEYS: campaign, users, issuances
-- ARGV: now or '', number of users n, n users, n requests
-- Answers: opensAt, closesAt, and one text with a 'code:seq' for each user, separated by spaces; codes are
--   11 ISSUED, 12 ALREADY_ISSUED, 16 REVOKED, 13 SOLD_OUT, 14 NOT_OPEN, 15 CLOSED; nothing at all if the campaign is UNKNOWN
-- A user's field is a line 'seq:request' for each coupon, the latest first, with '-' before the seq of a revoked one.
-- @include lib/now.lua
-- @include lib/ttl.lua
-- @include lib/campaign.lua
local campaign = load_campaign()
if not campaign then
  return {}
end
local n = tonumber(ARGV[2])
local known = redis.call('HMGET', KEYS[2], unpack(ARGV, 3, 2 + n))
local closed_answer = nil
if now < campaign.opens then
  closed_answer = '14:0' -- NOT_OPEN
elseif now >= campaign.closes then
  closed_answer = '15:0' -- CLOSED
end
local left = campaign.stock - campaign.issued + campaign.revoked

-- What a request that was answered before hears again, or nil if the user may be issued another.
local function again(coupons, request)
  local count = 0
  for sign, seq, made_by in string.gmatch(coupons, '(%-?)(%d+):([^\n]*)') do
    if made_by == request then
      return (sign == '-' and '16:' or '12:') .. seq -- REVOKED, ALREADY_ISSUED
    end
    count = count + 1
  end
  if count < campaign.limit then
    return nil
  end
  local sign, seq = string.match(coupons, '^(%-?)(%d+)')
  return (sign == '-' and '16:' or '12:') .. seq -- REVOKED, ALREADY_ISSUED
end

local answers = {}
local held = {} -- what users of this batch have been given by it
local order = {} -- those users, once each
local rows = {}
for i = 1, n do
  local user = ARGV[2 + i]
  local coupons = held[user] or known[i]
  local answer = coupons and again(coupons, ARGV[2 + n + i]) or closed_answer
  if not answer then
    if left <= 0 then
      answer = '13:0' -- SOLD_OUT
    else
      left = left - 1
      campaign.issued = campaign.issued + 1
      local seq = string.format('%.0f', campaign.issued)
      local request = ARGV[2 + n + i]
      if not held[user] then
        order[#order + 1] = user
      end
      held[user] = seq .. ':' .. request .. (coupons and ('\n' .. coupons) or '')
      rows[#rows + 1] = seq
      rows[#rows + 1] = user .. ':' .. string.format('%.0f', now) .. ':'
      answer = '11:' .. seq -- ISSUED
    end
  end
  answers[i] = answer
end

if #rows > 0 then
  local fields = {}
  for i = 1, #order do
    fields[2 * i - 1] = order[i]
    fields[2 * i] = held[order[i]]
  end
  redis.call('HSET', KEYS[2], unpack(fields))
  redis.call('HSET', KEYS[3], unpack(rows))
  redis.call('HSET', KEYS[1], 'issued', string.format('%.0f', campaign.issued))
  if campaign.issued == #rows / 2 then
    keep_until(KEYS[2], campaign.expires)
    keep_until(KEYS[3], campaign.expires)
  end
end
return { campaign.opens, campaign.closes, table.concat(answers, ' ') }
