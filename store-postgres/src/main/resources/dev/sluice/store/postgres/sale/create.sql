-- Purpose: makes a sale; see the function.
-- Parameters: $1 id, $2 injected clock or NULL, $3 opens, $4 closes, $5 longest hold, $6 expires, $7 items, $8 their
--             quantities, $9 their prices.
-- Result: one row: answer is CREATED, CONFLICT or OVER.
SELECT sale_create($1, $2, $3, $4, $5, $6, $7, $8, $9) AS answer
