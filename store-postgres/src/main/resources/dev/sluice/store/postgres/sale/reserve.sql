-- Purpose: decides orders of one sale; see the function.
-- Parameters: $1 sale, $2 injected clock or NULL, $3 reservations, $4 users, $5 holds, $6 how many lines each, $7 the
--             lines' items, $8 their quantities, $9 the sale's version that was read, or NULL to lock it.
-- Result: a row for each order, in order: answer is RESERVED (value: end of the hold, total), REUSED, CONFIRMED,
--         CANCELLED, EXPIRED, NOT_OPEN (opening instant), CLOSED (closing instant), HOLD_TOO_LONG (the longest),
--         UNKNOWN_ITEM (item), SOLD_OUT (item, value: what is free) or UNKNOWN.
SELECT answer, value, total, item FROM sale_reserve($1, $2, $3, $4, $5, $6, $7, $8, $9)
