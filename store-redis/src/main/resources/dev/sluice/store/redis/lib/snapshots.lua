-- The snapshots of a window. KEYS[6] is a hash of 'latest' to the latest one's number, 'expires' to when the window is
-- forgotten, each number to 'instant:members:request', and 'r:' and a request to its number. KEYS[7] is a hash of each
-- number to its members, separated by colons, and of 'number:member' to 'rank:score'.
-- @include lib/read.lua
-- The latest one's number; 0 if there is none or the window is not kept any more.
local function latest_snapshot()
  local f = redis.call('HMGET', KEYS[6], 'latest', 'expires')
  if not f[1] or now >= tonumber(f[2]) then
    return 0
  end
  return tonumber(f[1])
end
local function parse_snapshot(text)
  local at, members, request = string.match(text, '^(%d+):(%d+):(.*)$')
  return tonumber(at), tonumber(members), request
end
-- The best members of the window: rank, score and member of each, after one number that says nothing.
local function best(most)
  if not window_kept() then
    return { 0 }
  end
  return stretch(0, 0, redis.call('ZRANGE', KEYS[3], 0, int(most - 1), 'WITHSCORES'))
end
