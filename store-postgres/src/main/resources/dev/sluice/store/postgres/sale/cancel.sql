-- Purpose: gives up a reservation; see the function.
-- Parameters: $1 sale, $2 injected clock or NULL, $3 reservation, $4 user, $5 the sale's version that was read, or NULL
--             to lock it.
-- Result: one row: answer is CANCELLED, ALREADY_CONFIRMED (value: number), EXPIRED (when), NOT_OWNER,
--         UNKNOWN_RESERVATION or UNKNOWN.
SELECT answer, value FROM sale_cancel($1, $2, $3, $4, $5)
