-- What a sale's attempts to confirm one reservation have done to this wallet: a field of the hash KEYS[3], named by the
-- request ARGV[2], of 'PAID:attempt:amount' or 'VOIDED:attempt'; it speaks for all earlier attempts too.
local attempt = tonumber(ARGV[3])
local paid_or_voided, last_attempt, paid_amount =
  string.match(redis.call('HGET', KEYS[3], ARGV[2]) or 'VOIDED:0', '^(%u+):(%d+):?(%d*)$')
last_attempt = tonumber(last_attempt)
local function note_payment(text)
  redis.call('HSET', KEYS[3], ARGV[2], text)
  keep_until(KEYS[3], tonumber(ARGV[4]))
end
