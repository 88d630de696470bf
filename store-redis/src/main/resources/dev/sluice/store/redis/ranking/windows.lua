-- Lists the labels of the windows that a leaderboard of that name has or had.
-- KEYS: board, windows
-- ARGV: now or ''
-- Answers: 1 if the leaderboard lives, else 0; then the labels
local expires = redis.call('HGET', KEYS[1], 'expires')
-- @include lib/now.lua
local answer = redis.call('HKEYS', KEYS[2])
table.insert(answer, 1, expires and now < tonumber(expires) and 1 or 0)
return answer
