-- Makes an aggregate whose definition is the hash KEYS[1]; what an expired one of that name left behind is removed first.
-- ARGV[2] expiresAt, ARGV[3] the rules as one text, ARGV[4..] fields and values of the hash.
-- @include lib/may_create.lua
redis.call('HSET', KEYS[1], 'rules', ARGV[3], 'expires', ARGV[2], unpack(ARGV, 4))
keep_until(KEYS[1], expires)
