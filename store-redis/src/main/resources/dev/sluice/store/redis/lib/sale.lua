-- The sale of KEYS: sale (hash of rules and counts), items (hash of item to 'place:quantity:price'), places (list of items in
-- order), stock (hash of item to 'held:confirmed', for items that were ever reserved), reservations (hash), holds (sorted
-- set of held reservations by the end of the hold), attempts (sorted set of reservations with an attempt to confirm that
-- is not at its end, by the instant from which anyone may void it), outbox (stream whose ids are the numbers), relays (hash
-- of cursors).
local function int(number)
  return string.format('%.0f', number)
end
local sale = nil
local function load_sale()
  local f = redis.call('HMGET', KEYS[1], 'expires', 'opens', 'closes', 'longest')
  if not f[1] or now >= tonumber(f[1]) then
    return false
  end
  sale = { expires = tonumber(f[1]), opens = tonumber(f[2]), closes = tonumber(f[3]), longest = tonumber(f[4]) }
  return true
end
