-- Makes a campaign; the same again changes nothing.
-- KEYS: campaign, users, issuances, marks
-- ARGV: now or '', expiresAt, rules, then the campaign's fields and values
-- Answers: 1 CREATED, 2 CONFLICT, 3 OVER
-- @include lib/create.lua
return 1 -- CREATED
