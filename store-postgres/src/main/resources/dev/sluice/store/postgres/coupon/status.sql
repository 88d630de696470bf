-- Purpose: a campaign's rules and counts, read at one instant.
-- Parameters: $1 campaign, $2 injected clock or NULL.
-- Result: one row; none if there is no such campaign or it has expired.
SELECT stock, per_user_limit, opens_at, closes_at, validity, issued, redeemed, revoked
FROM campaigns WHERE id = $1 AND present($2, latest) < expires_at
