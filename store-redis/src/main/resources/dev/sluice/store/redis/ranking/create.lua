-- Makes a leaderboard; the same again changes nothing.
-- KEYS: board, windows, two of events, then the keys that windows of an expired leaderboard of that name left behind
-- ARGV: now or '', expiresAt, rules, then the leaderboard's fields and values
-- Answers: 1 CREATED, 2 CONFLICT, 3 OVER
-- @include lib/create.lua
return 1 -- CREATED
