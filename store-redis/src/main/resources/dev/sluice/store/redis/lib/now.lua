-- The store's present in milliseconds: ARGV[1] where a clock was injected, else the server's own.
local function present()
  if ARGV[1] ~= '' then
    return tonumber(ARGV[1])
  end
  local time = redis.call('TIME')
  return tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
end
local now = present()
