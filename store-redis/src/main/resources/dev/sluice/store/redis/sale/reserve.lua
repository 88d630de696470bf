-- Reserves for many orders of one sale, decided in the order in which they stand.
-- KEYS: sale, items, places, stock, reservations, holds, attempts, outbox, relays
-- ARGV: now or '', then reservation, user, hold and lines 'item:quantity:item:quantity…' of each order
-- Answers: opensAt, closesAt, longestHold, 1 if attempts were voided and wait to be undone, else 0; then code, value and
--   further of each order, in turn; codes are 71 RESERVED (expiresAt, total), 35 ENDED (state, 0), 72 REUSED, 14 NOT_OPEN,
--   15 CLOSED, 73 HOLD_TOO_LONG, 74 UNKNOWN_ITEM (item, 0), 13 SOLD_OUT (item, free), 75 AGAIN: holds that ran out are still to
--   be returned before it can be told; nothing at all if the sale is UNKNOWN
-- @include lib/now.lua
-- @include lib/ttl.lua
-- @include lib/sale.lua
-- @include lib/reservation.lua
if not load_sale() then
  return {}
end
local SWEEP = 50
local left_to_return = 1000
local function known(r, user, hold, lines)
  if r.user ~= user or r.hold ~= hold or r.lines ~= lines then
    return 72, 0, 0 -- REUSED
  elseif r.state ~= 'H' then
    return 35, r.state, 0 -- ENDED
  elseif now >= r.expires then
    return 35, 'E', 0 -- ENDED
  end
  return 71, int(r.expires), r.total -- RESERVED
end
-- Whether the items have the units; returns what has run out as long as they have not.
local function judge_stock(items, quantities, stored)
  for i = 1, #items do
    local quantity = tonumber(string.match(stored[i], '^%d+:(%d+)'))
    local free
    repeat
      local held, confirmed = string.match(redis.call('HGET', KEYS[4], items[i]) or '0:0', '^(%d+):(%d+)$')
      free = quantity - held - confirmed
      local returned = 0
      if free < quantities[i] then
        returned = return_run_out(math.min(SWEEP, left_to_return))
        left_to_return = left_to_return - returned
        if left_to_return == 0 and any_run_out() then
          return 75, 0, 0 -- AGAIN
        end
      end
    until returned == 0
    if free < quantities[i] then
      return 13, items[i], int(free) -- SOLD_OUT
    end
  end
end
local function reserve(id, user, hold, lines)
  local r = find_reservation(id)
  if r then
    return known(r, user, hold, lines)
  elseif now < sale.opens then
    return 14, 0, 0 -- NOT_OPEN
  elseif now >= sale.closes then
    return 15, 0, 0 -- CLOSED
  elseif tonumber(hold) > sale.longest then
    return 73, 0, 0 -- HOLD_TOO_LONG
  end
  local items, quantities = {}, {}
  for item, quantity in string.gmatch(lines, '([^:]+):(%d+)') do
    items[#items + 1] = item
    quantities[#items] = tonumber(quantity)
  end
  local stored = redis.call('HMGET', KEYS[2], unpack(items))
  for i = 1, #items do
    if not stored[i] then
      return 74, items[i], 0 -- UNKNOWN_ITEM
    end
  end
  local refused, item, free = judge_stock(items, quantities, stored)
  if refused then
    return refused, item, free
  end
  local total = 0
  for i = 1, #items do
    total = total + quantities[i] * string.match(stored[i], '%d+$')
  end
  r = { state = 'H', phase = 'N', attempt = 0, number = 0, paid = 0, at = 0, wallet = '', campaign = '', seq = '', discount = '' }
  r.user, r.hold, r.expires, r.total, r.lines = user, hold, now + hold, int(total), lines
  write_reservation(id, r)
  redis.call('ZADD', KEYS[6], int(r.expires), id)
  count_units(lines, 1, 0)
  return 71, int(r.expires), r.total -- RESERVED
end
local answer = { int(sale.opens), int(sale.closes), int(sale.longest), 0 }
for i = 2, #ARGV, 4 do
  local size = #answer
  answer[size + 1], answer[size + 2], answer[size + 3] = reserve(ARGV[i], ARGV[i + 1], ARGV[i + 2], ARGV[i + 3])
end
answer[4] = voided > 0 and 1 or 0
for i = 4, 7 do
  keep_until(KEYS[i], sale.expires)
end
return answer
