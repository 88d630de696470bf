-- Purpose: a stretch of a wallet's statement.
-- Parameters: $1 wallet, $2 the number before the first, $3 how many at most.
-- Result: a row for each entry, in order of number.
SELECT e.number, e.kind, e.amount, e.balance, e.request, e.at
FROM wallets w, LATERAL (SELECT * FROM wallet_entries WHERE wallet = w.key AND number > $2 ORDER BY number LIMIT $3) e
WHERE w.id = $1
ORDER BY e.number
