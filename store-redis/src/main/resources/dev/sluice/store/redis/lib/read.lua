-- Reads one window: KEYS are board, windows, and the window's ranking, members and levels; ARGV[2] is its label.
-- @include lib/now.lua
-- @include lib/board.lua
-- Whether the window is kept; one that nobody has a score in is not.
local function window_kept()
  local expires = redis.call('HGET', KEYS[2], ARGV[2])
  return expires and now < tonumber(expires)
end
-- The rank of someone with that key before whom that many stand.
local function rank_of(key, position)
  if board.ranks == 'COMPETITION' then
    return 1 + redis.call('ZCOUNT', KEYS[3], '-inf', '(' .. int(key))
  elseif board.dense then
    return 1 + redis.call('ZCOUNT', KEYS[5], '-inf', '(' .. int(key))
  end
  return 1 + position
end
-- An answer of total, then rank, score and member for each element and key of a stretch that begins at that position.
local function stretch(total, position, found)
  local answer = { total }
  local rank, last = nil, nil
  for i = 1, #found, 2 do
    local key = tonumber(found[i + 1])
    if not rank then
      rank = rank_of(key, position)
    elseif board.ranks == 'ORDINAL' then
      rank = rank + 1
    elseif key ~= last then
      rank = board.dense and rank + 1 or position + 1
    end
    last = key
    position = position + 1
    answer[#answer + 1] = rank
    answer[#answer + 1] = int(key_of(key))
    answer[#answer + 1] = member_of(found[i])
  end
  return answer
end
