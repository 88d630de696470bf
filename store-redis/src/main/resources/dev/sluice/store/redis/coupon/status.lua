-- Reads a campaign and its counts.
-- KEYS: campaign, issuances
-- ARGV: now or ''
-- Answers: stock, limit, opensAt, closesAt, validity, issued, redeemed, revoked; nothing if the campaign is UNKNOWN
-- @include lib/now.lua
-- @include lib/campaign.lua
if not campaign_known then
  return {}
end
local redeemed = redis.call('HGET', KEYS[1], 'redeemed')
return { stock, limit, opens, closes, validity, redis.call('LLEN', KEYS[2]), redeemed, campaign[2] }
