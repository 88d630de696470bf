-- Purpose: charges a wallet or pays from it; see the function.
-- Parameters: $1 wallet, $2 injected clock or NULL, $3 CHARGE or PAY, $4 amount, $5 request, $6 the wallet's version that
--             was read, or NULL to lock it.
-- Result: one row: answer is DONE (value: the balance of then), REUSED or REFUSED (the balance).
SELECT answer, value FROM wallet_change($1, $2, $3, $4, $5, $6)
