-- Reads members with a score in a range, in order of rank.
-- KEYS: board, windows, ranking, members, levels
-- ARGV: now or '', label, lowest, highest, offset, limit
-- Answers: how many there are, then rank, score and member of each entry; nothing if the leaderboard is UNKNOWN
-- @include lib/read.lua
if not load_board() then
  return {}
end
if not window_kept() then
  return { 0 }
end
local from, to = ARGV[3], ARGV[4]
if board.higher then
  local function turned(text)
    return string.sub(text, 1, 1) == '-' and string.sub(text, 2) or '-' .. text
  end
  from, to = turned(ARGV[4]), turned(ARGV[3])
end
local total = redis.call('ZCOUNT', KEYS[3], from, to)
local offset = tonumber(ARGV[5])
if offset >= total then
  return { total }
end
local before = redis.call('ZCOUNT', KEYS[3], '-inf', '(' .. from)
local found = redis.call('ZRANGEBYSCORE', KEYS[3], from, to, 'WITHSCORES', 'LIMIT', int(offset), ARGV[6])
return stretch(total, before + offset, found)
