-- The numbers of recorded events by their ids, in two generations: KEYS[3] and KEYS[4] take turns, a period of the dedupe
-- time each, so that an id is kept for one period at least and two at the most.
local event_key, older_key
local function turn_events()
  local period = math.floor(now / board.dedupe)
  event_key, older_key = KEYS[3], KEYS[4]
  if period % 2 == 1 then
    event_key, older_key = KEYS[4], KEYS[3]
  end
  if period ~= board.period then
    redis.call('UNLINK', event_key)
    if period ~= board.period + 1 then
      redis.call('UNLINK', older_key)
    end
    redis.call('HSET', KEYS[1], 'period', int(period))
  end
end
local function keep_events()
  local period_end = (math.floor(now / board.dedupe) + 2) * board.dedupe
  keep_until(event_key, math.min(period_end, board.expires))
end
