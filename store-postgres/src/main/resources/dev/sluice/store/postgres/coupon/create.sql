-- Purpose: makes a campaign; see the function.
-- Parameters: $1 id, $2 injected clock or NULL, $3 stock, $4 per-user limit, $5 opens, $6 closes, $7 validity, $8 expires.
-- Result: one row: answer is CREATED, CONFLICT or OVER.
SELECT coupon_create($1, $2, $3, $4, $5, $6, $7, $8) AS answer
