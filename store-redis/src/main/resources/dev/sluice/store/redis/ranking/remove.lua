-- Takes a member out of every window that is kept; an event like others.
-- KEYS: board, windows, two of events, then ranking, members, levels and counts of each window
-- ARGV: now or '', event, member, then the labels of the windows whose keys these are
-- Answers: one text 'code:seq'; codes are 51 RECORDED, 52 ALREADY_RECORDED; alone: 90 UNKNOWN, or 57 OTHER_WINDOWS
--   if there are windows that are not named
-- @include lib/now.lua
-- @include lib/ttl.lua
-- @include lib/board.lua
if not load_board() then
  return 90 -- UNKNOWN
end
local named = {}
for i = 4, #ARGV do
  named[ARGV[i]] = true
end
for _, label in ipairs(redis.call('HKEYS', KEYS[2])) do
  if not named[label] then
    return 57 -- OTHER_WINDOWS
  end
end
-- @include lib/events.lua
turn_events()
local known = redis.call('HGET', event_key, ARGV[2]) or redis.call('HGET', older_key, ARGV[2])
if known then
  return '52:' .. known -- ALREADY_RECORDED
end
local member = ARGV[3]
for key = 5, #KEYS, 4 do
  local text = redis.call('HGET', KEYS[key + 1], member)
  if text then
    local score, prefix = parse_score(text)
    redis.call('ZREM', KEYS[key], prefix .. member)
    redis.call('HDEL', KEYS[key + 1], member)
    if board.dense then
      count_level(KEYS[key + 2], KEYS[key + 3], key_of(score), -1)
    end
  end
end
local seq = int(board.seq + 1)
redis.call('HSET', event_key, ARGV[2], seq)
keep_events()
redis.call('HSET', KEYS[1], 'seq', seq)
return '51:' .. seq -- RECORDED
