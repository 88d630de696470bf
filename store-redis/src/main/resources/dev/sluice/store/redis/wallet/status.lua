-- Reads a wallet's sums.
-- KEYS: wallet
-- Answers: balance, charged, spent
local sums = redis.call('HMGET', KEYS[1], 'balance', 'charged', 'spent')
return { sums[1] or 0, sums[2] or 0, sums[3] or 0 }
