-- Reads the best members of a window with their ranks in its latest snapshot.
-- KEYS: board, windows, ranking, members, levels, snapshots, places
-- ARGV: now or '', label, limit
-- Answers: number and instant of the snapshot, both 0 if there is none; then rank, score, member and former rank of each
--   entry, 0 for who is not in the snapshot; nothing if the leaderboard is UNKNOWN
-- @include lib/snapshots.lua
if not load_board() then
  return {}
end
local lines = best(tonumber(ARGV[3]))
local latest = latest_snapshot()
local answer = { latest, 0 }
local former = {}
if latest > 0 then
  answer[2] = parse_snapshot(redis.call('HGET', KEYS[6], int(latest)))
  local names = {}
  for i = 2, #lines, 3 do
    names[#names + 1] = int(latest) .. ':' .. lines[i + 2]
  end
  if #names > 0 then
    former = redis.call('HMGET', KEYS[7], unpack(names))
  end
end
for i = 2, #lines, 3 do
  local place = former[(i + 1) / 3]
  answer[#answer + 1] = lines[i]
  answer[#answer + 1] = lines[i + 1]
  answer[#answer + 1] = lines[i + 2]
  answer[#answer + 1] = place and tonumber(string.match(place, '^%d+')) or 0
end
return answer
