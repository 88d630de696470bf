-- Reads a campaign and its counts.
-- KEYS: campaign
-- ARGV: now or ''
-- Answers: stock, limit, opensAt, closesAt, validity, issued, redeemed, revoked; nothing if the campaign is UNKNOWN
-- @include lib/now.lua
local expires = redis.call('HGET', KEYS[1], 'expires')
if not expires or now >= tonumber(expires) then
  return {}
end
return redis.call('HMGET', KEYS[1], 'stock', 'limit', 'opens', 'closes', 'validity', 'issued', 'redeemed', 'revoked')
