-- Purpose: makes a waiting room; see the function.
-- Parameters: $1 id, $2 injected clock or NULL, $3 capacity, $4 admissions per second, $5 admission's length, $6 grace,
--             $7 closes, $8 expires, $9 lanes' names in declared order, $10 their weights.
-- Result: one row: answer is CREATED, CONFLICT or OVER.
SELECT room_create($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) AS answer
