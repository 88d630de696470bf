-- Reads a member's places in the snapshots of a window, the oldest first.
-- KEYS: board, windows, ranking, members, levels, snapshots, places
-- ARGV: now or '', label, member, how many snapshots are kept
-- Answers: how many there are, then number, instant, rank and score of each, rank 0 where the member is not in it; nothing
--   if the leaderboard is UNKNOWN
-- @include lib/snapshots.lua
if not load_board() then
  return {}
end
local latest = latest_snapshot()
local numbers, names = {}, {}
for number = math.max(1, latest - tonumber(ARGV[4]) + 1), latest do
  numbers[#numbers + 1] = int(number)
  names[#names + 1] = int(number) .. ':' .. ARGV[3]
end
local answer = { #numbers }
if #numbers > 0 then
  local heads = redis.call('HMGET', KEYS[6], unpack(numbers))
  local places = redis.call('HMGET', KEYS[7], unpack(names))
  for i = 1, #numbers do
    local rank, score = string.match(places[i] or '0:0', '^(%d+):(.*)$')
    answer[#answer + 1] = numbers[i]
    answer[#answer + 1] = (parse_snapshot(heads[i]))
    answer[#answer + 1] = rank
    answer[#answer + 1] = score
  end
end
return answer
