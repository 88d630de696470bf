-- The campaign of KEYS[1]: its rules as numbers; campaign_known is false if there is none or it has expired.
local campaign = redis.call('HMGET', KEYS[1], 'rules', 'revoked')
local expires, stock, limit, opens, closes, validity
if campaign[1] then
  expires, stock, limit, opens, closes, validity =
    string.match(campaign[1], '^(%d+):(%d+):(%d+):(%d+):(%d+):(%d+)$')
end
local campaign_known = expires and now < tonumber(expires)
