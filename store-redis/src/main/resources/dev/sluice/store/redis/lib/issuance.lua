-- A coupon is 'user:issuedAt:' and then nothing, 'X' if it was revoked, or 'R:redeemedAt:request' if it was redeemed.
local function parse_issuance(text)
  local user, issued_at, state, rest = string.match(text, '^([^:]*):(%d+):([XR]?):?(.*)$')
  return user, tonumber(issued_at), state, rest
end
