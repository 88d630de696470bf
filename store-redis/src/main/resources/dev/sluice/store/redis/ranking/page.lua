-- Reads a stretch of a window in order of rank.
-- KEYS: board, windows, ranking, members, levels
-- ARGV: now or '', label, offset, limit
-- Answers: total, then rank, score and member of each entry; nothing if the leaderboard is UNKNOWN
-- @include lib/read.lua
if not load_board() then
  return {}
end
if not window_kept() then
  return { 0 }
end
local total = redis.call('ZCARD', KEYS[3])
local offset = tonumber(ARGV[3])
if offset >= total then
  return { total }
end
local last = math.min(total, offset + tonumber(ARGV[4])) - 1
return stretch(total, offset, redis.call('ZRANGE', KEYS[3], int(offset), int(last), 'WITHSCORES'))
