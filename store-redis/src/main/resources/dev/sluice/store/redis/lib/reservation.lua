-- A reservation is a text of fields, separated by colons. Its state is H held, C confirmed, X cancelled or E expired; a held
-- one is over at 'expires' whether or not its state says so. Its phase tells of the latest attempt to confirm it: P it may
-- be paying, V it is voided but what it did may not have been undone, N neither.
local FORM = '^(%u):(%u):(%d+):(%d+):(%d+):(%d+):([^:]*):([^:]*):(%-?%d*):(%d*):([^:]*):(%d+):(%d+):(%d+):(.*)$'
local function parse_reservation(text)
  local r = {}
  r.state, r.phase, r.attempt, r.number, r.paid, r.at, r.wallet, r.campaign, r.seq, r.discount, r.user, r.hold, r.expires, r.total, r.lines =
    string.match(text, FORM)
  r.expires = tonumber(r.expires)
  return r
end
local function find_reservation(id)
  local text = redis.call('HGET', KEYS[5], id)
  return text and parse_reservation(text)
end
local function write_reservation(id, r)
  redis.call(
    'HSET',
    KEYS[5],
    id,
    table.concat({
      r.state,
      r.phase,
      r.attempt,
      r.number,
      r.paid,
      r.at,
      r.wallet,
      r.campaign,
      r.seq,
      r.discount,
      r.user,
      r.hold,
      int(r.expires),
      r.total,
      r.lines,
    }, ':')
  )
end
-- Counts the units of an order's lines up or down: those held by 'held' times, those confirmed by 'confirmed' times.
local function count_units(lines, held, confirmed)
  local items, quantities, counts = {}, {}, {}
  local units = 0
  for item, quantity in string.gmatch(lines, '([^:]+):(%d+)') do
    items[#items + 1] = item
    quantities[#items] = tonumber(quantity)
    units = units + quantity
  end
  for i, count in ipairs(redis.call('HMGET', KEYS[4], unpack(items))) do
    local item_held, item_confirmed = string.match(count or '0:0', '^(%d+):(%d+)$')
    counts[2 * i - 1] = items[i]
    counts[2 * i] = int(item_held + held * quantities[i]) .. ':' .. int(item_confirmed + confirmed * quantities[i])
  end
  redis.call('HSET', KEYS[4], unpack(counts))
  redis.call('HINCRBY', KEYS[1], 'held', int(held * units))
  if confirmed ~= 0 then
    redis.call('HINCRBY', KEYS[1], 'confirmed', int(confirmed * units))
  end
end
-- Decides that the attempt under way, if there is one, comes to nothing; what it did is left to be undone.
local voided = 0
local function void_attempt(id, r)
  if r.phase == 'P' then
    r.phase = 'V'
    redis.call('ZADD', KEYS[7], int(now), id)
    voided = voided + 1
  end
end
-- Ends a hold, and with it an attempt to confirm it; its units are free.
local function end_hold(id, r, state)
  r.state = state
  void_attempt(id, r)
  write_reservation(id, r)
  redis.call('ZREM', KEYS[6], id)
  count_units(r.lines, -1, 0)
end
-- Returns the units of holds that ran out, the first first, of so many reservations at most; tells of how many.
local function return_run_out(limit)
  local over = redis.call('ZRANGEBYSCORE', KEYS[6], '-inf', int(now), 'LIMIT', 0, limit)
  for _, id in ipairs(over) do
    end_hold(id, find_reservation(id), 'E')
  end
  return #over
end
local function any_run_out()
  return redis.call('ZCOUNT', KEYS[6], '-inf', int(now)) > 0
end
-- An attempt as its driver needs it.
local function attempt_answer(code, id, r)
  local due = math.max(0, r.total - (r.discount == '' and 0 or r.discount))
  return { code, id, r.attempt, r.user, r.wallet, r.campaign, r.seq, r.discount, int(due), int(sale.expires) }
end
