-- Reads a member with its neighbours.
-- KEYS: board, windows, ranking, members, levels
-- ARGV: now or '', label, member, how many on each side
-- Answers: total, then rank, score and member of each entry; alone: 55 UNRANKED; nothing if the
--   leaderboard is UNKNOWN
-- @include lib/read.lua
if not load_board() then
  return {}
end
local text = window_kept() and redis.call('HGET', KEYS[4], ARGV[3])
if not text then
  return 55 -- UNRANKED
end
local _, prefix = parse_score(text)
local position = redis.call('ZRANK', KEYS[3], prefix .. ARGV[3])
local from = math.max(0, position - tonumber(ARGV[4]))
local last = position + tonumber(ARGV[4])
local total = redis.call('ZCARD', KEYS[3])
return stretch(total, from, redis.call('ZRANGE', KEYS[3], int(from), int(last), 'WITHSCORES'))
