-- Purpose: what a wallet holds.
-- Parameters: $1 wallet.
-- Result: one row; none if it was never charged.
SELECT balance, charged, spent FROM wallets WHERE id = $1
