-- Purpose: locks what a change is about; see the function.
-- Parameters: $1 sale, $2 campaign, $3 wallet, NULL where the change is about none.
-- Result: one row: waits, how many locks were waited for, and waited, how many microseconds.
SELECT waits, waited FROM lock_rows($1, $2, $3)
