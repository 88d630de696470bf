-- Reads a leaderboard's rules.
-- KEYS: board
-- ARGV: now or ''
-- Answers: expiresAt and the rules; nothing if the leaderboard is UNKNOWN
-- @include lib/now.lua
local f = redis.call('HMGET', KEYS[1], 'expires', 'rules')
if not f[1] or now >= tonumber(f[1]) then
  return {}
end
return f
