-- Purpose: deletes a bounded part of what has expired.
-- Parameters: $1 injected clock or NULL, $2 how many rows of a table at most.
-- Result: one row: how many rows were deleted; 0 if nothing is left to sweep.
SELECT coupon_sweep($1, $2) + room_sweep($1, $2) + board_sweep($1, $2) + sale_sweep($1, $2) + fence_sweep($2) AS deleted
