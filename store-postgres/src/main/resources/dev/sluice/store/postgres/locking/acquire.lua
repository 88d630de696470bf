-- Takes all locks, or none, each until the lease ends.
-- KEYS: the locks, then the counter of each. ARGV: the owner's token, the lease in ms, how long counters are kept in ms.
-- Answers the number of each lock, higher than any before; nothing if one of them is taken. Should a counter be lost, the
-- time of day takes its place, which is higher.
local n = #KEYS / 2
for i = 1, n do
    if redis.call('EXISTS', KEYS[i]) == 1 then
        return {}
    end
end
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000000 + tonumber(time[2])
local fences = {}
for i = 1, n do
    redis.call('SET', KEYS[i], ARGV[1], 'NX', 'PX', ARGV[2])
    local last = tonumber(redis.call('GET', KEYS[n + i]) or '0')
    local fence = string.format('%.0f', math.max(last + 1, now))
    redis.call('SET', KEYS[n + i], fence, 'PX', ARGV[3])
    fences[i] = fence
end
return fences
