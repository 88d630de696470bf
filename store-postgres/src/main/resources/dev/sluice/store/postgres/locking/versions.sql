-- Purpose: the versions of what a change is about, 0 of what does not exist.
-- Parameters: $1 sale, $2 campaign, $3 wallet, NULL where the change is about none.
-- Result: one row.
SELECT coalesce((SELECT version FROM sales WHERE id = $1), 0) AS sale,
    coalesce((SELECT version FROM campaigns WHERE id = $2), 0) AS campaign,
    coalesce((SELECT entries FROM wallets WHERE id = $3), 0) AS wallet
