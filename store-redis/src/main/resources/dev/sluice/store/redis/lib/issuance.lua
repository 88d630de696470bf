-- The coupon of a seq: its user and when it was issued, or nothing if it was not issued.
-- What became of it stands in the hash of marks: 'X' if it was revoked, 'R:redeemedAt:request' if it was redeemed.
local function find_issuance(list, seq)
  if tonumber(seq) < 1 or tonumber(seq) > redis.call('LLEN', list) then
    return nil
  end
  local text = redis.call('LINDEX', list, string.format('%.0f', tonumber(seq) - 1))
  local user, issued_at = string.match(text, '^([^:]*):(%d+)$')
  return user, tonumber(issued_at)
end
