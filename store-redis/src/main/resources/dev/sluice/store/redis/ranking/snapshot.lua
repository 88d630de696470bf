-- Notes the best members of a window as its next snapshot.
-- KEYS: board, windows, ranking, members, levels, snapshots, places
-- ARGV: now or '', label, the rules that the caller knows, end of the window, request, depth, how many snapshots are kept
-- Answers: number, instant and members of the snapshot; alone: 90 UNKNOWN, or 56 OTHER_RULES if the rules are not those
-- @include lib/snapshots.lua
-- @include lib/ttl.lua
if not load_board() then
  return 90 -- UNKNOWN
end
if board.rules ~= ARGV[3] then
  return 56 -- OTHER_RULES
end
local expires, request = tonumber(ARGV[4]), ARGV[5]
if now >= expires then
  return { 1, now, 0 }
end
local latest = latest_snapshot()
if latest == 0 then
  redis.call('UNLINK', KEYS[6], KEYS[7])
end
local known = redis.call('HGET', KEYS[6], 'r:' .. request)
if known then
  local at, count = parse_snapshot(redis.call('HGET', KEYS[6], known))
  return { tonumber(known), at, count }
end
local number = int(latest + 1)
local lines = best(tonumber(ARGV[6]))
local members, places = {}, {}
for i = 2, #lines, 3 do
  local member = lines[i + 2]
  members[#members + 1] = member
  places[#places + 1] = number .. ':' .. member
  places[#places + 1] = int(lines[i]) .. ':' .. lines[i + 1]
end
local head = int(now) .. ':' .. #members .. ':' .. request
redis.call('HSET', KEYS[6], 'latest', number, 'expires', int(expires), number, head, 'r:' .. request, number)
redis.call('HSET', KEYS[7], number, table.concat(members, ':'), unpack(places))
local oldest = latest + 1 - tonumber(ARGV[7])
if oldest > 0 then
  local old = int(oldest)
  local _, _, old_request = parse_snapshot(redis.call('HGET', KEYS[6], old))
  redis.call('HDEL', KEYS[6], old, 'r:' .. old_request)
  local gone = { old }
  for member in string.gmatch(redis.call('HGET', KEYS[7], old), '[^:]+') do
    gone[#gone + 1] = old .. ':' .. member
  end
  redis.call('HDEL', KEYS[7], unpack(gone))
end
keep_until(KEYS[6], expires)
keep_until(KEYS[7], expires)
-- The window is listed also if nobody has a score in it, so that a later leaderboard of that name clears it away.
if redis.call('HSETNX', KEYS[2], ARGV[2], int(expires)) == 1 then
  forget_windows()
  keep_until(KEYS[2], board.expires)
end
return { latest + 1, now, #members }
