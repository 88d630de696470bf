-- The campaign of KEYS[1]: its counters as numbers, or nil if there is none or it has expired.
local function load_campaign()
  local f = redis.call('HMGET', KEYS[1], 'expires', 'stock', 'limit', 'opens', 'closes', 'validity', 'issued', 'revoked')
  if not f[1] or now >= tonumber(f[1]) then
    return nil
  end
  return {
    expires = tonumber(f[1]),
    stock = tonumber(f[2]),
    limit = tonumber(f[3]),
    opens = tonumber(f[4]),
    closes = tonumber(f[5]),
    validity = tonumber(f[6]),
    issued = tonumber(f[7]),
    revoked = tonumber(f[8]),
  }
end
