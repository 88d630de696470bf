-- Purpose: a leaderboard's rules, and the key that stands for it as long as it lives.
-- Parameters: $1 leaderboard, $2 injected clock or NULL.
-- Result: one row; none if there is no such leaderboard or it has expired.
SELECT key, operator, direction, ties, ranks, zone, kinds, kept, dedupe, expires_at
FROM boards WHERE id = $1 AND present($2, latest) < expires_at
