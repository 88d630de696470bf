-- Purpose: returns the units of holds that ran out; see the function.
-- Parameters: $1 sale, $2 injected clock or NULL, $3 how many reservations at most.
-- Result: one row: how many, and whether there are more; none if there is no such sale or it has expired.
SELECT count, more FROM sale_expire($1, $2, $3)
