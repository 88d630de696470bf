-- Tells a member's rank.
-- KEYS: board, windows, ranking, members, levels
-- ARGV: now or '', label, member
-- Answers: rank, position, score, total; alone: 55 UNRANKED; nothing if the leaderboard is UNKNOWN
-- @include lib/read.lua
if not load_board() then
  return {}
end
local text = window_kept() and redis.call('HGET', KEYS[4], ARGV[3])
if not text then
  return 55 -- UNRANKED
end
local score, prefix = parse_score(text)
local position = redis.call('ZRANK', KEYS[3], prefix .. ARGV[3])
return { rank_of(key_of(score), position), position, int(score), redis.call('ZCARD', KEYS[3]) }
