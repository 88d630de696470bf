-- Purpose: notes how far a relay has passed a sale's outbox on; see the function.
-- Parameters: $1 sale, $2 injected clock or NULL, $3 relay, $4 the number of the last confirmation passed on.
-- Result: one row: how far that is now.
SELECT sale_relayed($1, $2, $3, $4) AS relayed
