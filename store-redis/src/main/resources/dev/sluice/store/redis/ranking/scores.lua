-- Reads every member's score.
-- KEYS: board, windows, ranking, members, levels
-- ARGV: now or '', label, the most members that may be read
-- Answers: total, then member and score in turn, or nothing more if there are too many; nothing if the leaderboard is UNKNOWN
-- @include lib/read.lua
if not load_board() then
  return {}
end
if not window_kept() then
  return { 0 }
end
local total = redis.call('ZCARD', KEYS[3])
local answer = { total }
if total <= tonumber(ARGV[3]) then
  local found = redis.call('ZRANGE', KEYS[3], 0, -1, 'WITHSCORES')
  for i = 1, #found, 2 do
    answer[#answer + 1] = member_of(found[i])
    answer[#answer + 1] = int(key_of(tonumber(found[i + 1])))
  end
end
return answer
