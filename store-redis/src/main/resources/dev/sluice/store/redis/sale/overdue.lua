-- Lists attempts that are to be undone; those that nobody brought to their end in time are voided first.
-- KEYS: sale, items, places, stock, reservations, holds, attempts, outbox, relays
-- ARGV: now or '', how many at most
-- Answers: 1 if there are more, else 0; then 80 VOIDING and what begin tells of one, for each in turn
-- @include lib/now.lua
-- @include lib/ttl.lua
-- @include lib/sale.lua
-- @include lib/reservation.lua
local answer = { 0 }
if load_sale() then
  local found = redis.call('ZRANGEBYSCORE', KEYS[7], '-inf', int(now), 'LIMIT', 0, ARGV[2])
  for _, id in ipairs(found) do
    local r = find_reservation(id)
    if r.phase == 'P' then
      void_attempt(id, r)
      write_reservation(id, r)
    end
    for _, value in ipairs(attempt_answer(80, id, r)) do -- VOIDING
      answer[#answer + 1] = value
    end
  end
  if redis.call('ZCOUNT', KEYS[7], '-inf', int(now)) > #found then
    answer[1] = 1
  end
end
return answer
