-- Purpose: a user's issuances.
-- Parameters: $1 campaign, $2 injected clock or NULL, $3 user.
-- Result: a row for each, in order of number; none if there is no such campaign or it has expired.
SELECT s.seq, s.user_id, s.issued_at, s.redeemed_at IS NOT NULL AS redeemed, s.revoked
FROM campaigns c JOIN issuances s ON s.campaign = c.key AND s.user_id = $3
WHERE c.id = $1 AND present($2, c.latest) < c.expires_at
ORDER BY s.seq
