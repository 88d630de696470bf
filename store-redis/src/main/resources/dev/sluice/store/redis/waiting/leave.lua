-- Gives up a place in line or an admission.
-- KEYS: room, line, seen, active, people
-- ARGV: now or '', user, ticket
-- Answers: 35 ENDED, 37 UNKNOWN_TICKET, 90 UNKNOWN
-- @include lib/end.lua
return end_ticket(true)
