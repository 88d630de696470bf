-- Purpose: begins a transaction of the holder of locks elsewhere; see the function.
-- Parameters: $1 what is locked, $2 the locks' numbers.
-- Result: one row without meaning.
SELECT fence_pass($1, $2)
