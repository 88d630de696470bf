-- Ends an admission whose purpose is done.
-- KEYS: room, line, seen, active, people
-- ARGV: now or '', user, ticket
-- Answers: 35 ENDED, 36 STILL_WAITING, 37 UNKNOWN_TICKET, 90 UNKNOWN
-- @include lib/end.lua
return end_ticket(false)
