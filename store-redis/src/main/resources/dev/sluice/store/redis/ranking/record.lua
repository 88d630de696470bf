-- Lets many events of one leaderboard count, decided in the order in which they stand.
-- KEYS: board, windows, two of events, then ranking, members, levels and counts of each window
-- ARGV: now or '', the rules that the caller knows, number of windows w, windows of each event k, number of events n; then
--   label and end of each window; then id, member, value and the indexes (1..w) of its k windows for each event
-- Answers: one text with a 'code:value' for each event, separated by spaces; codes are
--   51 RECORDED (value: seq), 52 ALREADY_RECORDED (value: seq), 53 WINDOW_OVER (value: which of its windows, from 0),
--   54 SCORE_OUT_OF_RANGE; alone: 90 UNKNOWN, or 56 OTHER_RULES if the rules are not those
-- @include lib/now.lua
-- @include lib/ttl.lua
-- @include lib/board.lua
if not load_board() then
  return 90 -- UNKNOWN
end
if board.rules ~= ARGV[2] then
  return 56 -- OTHER_RULES
end
-- @include lib/events.lua
turn_events()
local w, k, n = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local windows = {}
for i = 1, w do
  local key = 4 * i
  windows[i] = {
    label = ARGV[4 + 2 * i],
    expires = tonumber(ARGV[5 + 2 * i]),
    ranking = KEYS[key + 1],
    members = KEYS[key + 2],
    levels = KEYS[key + 3],
    counts = KEYS[key + 4],
    names = {}, -- members of this batch, once each
    scores = {}, -- by member: what the store holds, and what this batch makes of it
  }
end
local first = 5 + 2 * w
local step = 3 + k
local ids = {}
for e = 1, n do
  local at = first + (e - 1) * step
  ids[e] = ARGV[at + 1]
  for i = 1, k do
    local window = windows[tonumber(ARGV[at + 3 + i])]
    if not window.scores[ARGV[at + 2]] then
      window.scores[ARGV[at + 2]] = {}
      window.names[#window.names + 1] = ARGV[at + 2]
    end
  end
end
for i = 1, w do
  local window = windows[i]
  local held = redis.call('HMGET', window.members, unpack(window.names))
  for m = 1, #window.names do
    local score = window.scores[window.names[m]]
    if held[m] then
      score.old, score.old_prefix = parse_score(held[m])
      score.value, score.prefix = score.old, score.old_prefix
    end
  end
end
local known = redis.call('HMGET', event_key, unpack(ids))
local older = redis.call('HMGET', older_key, unpack(ids))

local function score_after(score, value)
  if not score.value then
    return value
  elseif board.operator == 'INCREMENT' then
    return score.value + value
  elseif board.operator == 'LATEST' then
    return value
  end
  return key_of(value) < key_of(score.value) and value or score.value
end

local answers, fresh, recorded = {}, {}, {}
for e = 1, n do
  local at = first + (e - 1) * step
  local member, value = ARGV[at + 2], tonumber(ARGV[at + 3])
  local seq = known[e] or older[e] or fresh[ids[e]]
  local answer = seq and ('52:' .. seq) -- ALREADY_RECORDED
  for i = 1, k do
    if not answer and now >= windows[tonumber(ARGV[at + 3 + i])].expires then
      answer = '53:' .. (i - 1) -- WINDOW_OVER
    end
  end
  if not answer then
    for i = 1, k do
      local after = score_after(windows[tonumber(ARGV[at + 3 + i])].scores[member], value)
      if after > MAX_SCORE or after < -MAX_SCORE then
        answer = '54:0' -- SCORE_OUT_OF_RANGE
      end
    end
  end
  if not answer then
    board.seq = board.seq + 1
    for i = 1, k do
      local score = windows[tonumber(ARGV[at + 3 + i])].scores[member]
      local after = score_after(score, value)
      if not score.value or after ~= score.value or board.ties == 'LAST_UPDATED' then
        score.prefix = prefix_of(board.seq)
      end
      score.value = after
      score.touched = true
    end
    seq = int(board.seq)
    fresh[ids[e]] = seq
    recorded[#recorded + 1] = ids[e]
    recorded[#recorded + 1] = seq
    answer = '51:' .. seq -- RECORDED
  end
  answers[e] = answer
end

if #recorded > 0 then
  for i = 1, w do
    local window = windows[i]
    local gone, placed, members = {}, {}, {}
    for m = 1, #window.names do
      local member = window.names[m]
      local score = window.scores[member]
      if score.touched and (score.value ~= score.old or score.prefix ~= score.old_prefix) then
        if score.old and score.prefix ~= score.old_prefix then
          gone[#gone + 1] = score.old_prefix .. member
        end
        placed[#placed + 1] = int(key_of(score.value))
        placed[#placed + 1] = score.prefix .. member
        members[#members + 1] = member
        members[#members + 1] = int(score.value) .. ':' .. score.prefix
        if board.dense and score.value ~= score.old then
          if score.old then
            count_level(window.levels, window.counts, key_of(score.old), -1)
          end
          count_level(window.levels, window.counts, key_of(score.value), 1)
        end
      end
    end
    if #placed > 0 then
      if #gone > 0 then
        redis.call('ZREM', window.ranking, unpack(gone))
      end
      redis.call('ZADD', window.ranking, unpack(placed))
      redis.call('HSET', window.members, unpack(members))
      keep_until(window.ranking, window.expires)
      keep_until(window.members, window.expires)
      if board.dense then
        keep_until(window.levels, window.expires)
        keep_until(window.counts, window.expires)
      end
      if redis.call('HSETNX', KEYS[2], window.label, int(window.expires)) == 1 then
        forget_windows()
        keep_until(KEYS[2], board.expires)
      end
    end
  end
  redis.call('HSET', event_key, unpack(recorded))
  keep_events()
  redis.call('HSET', KEYS[1], 'seq', int(board.seq))
end
return table.concat(answers, ' ')
