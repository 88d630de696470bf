-- Purpose: a stretch of a campaign's issuances.
-- Parameters: $1 campaign, $2 injected clock or NULL, $3 the number before the first, $4 how many at most.
-- Result: a row for each, in order of number; none if there is no such campaign or it has expired.
SELECT s.seq, s.user_id, s.issued_at, s.redeemed_at IS NOT NULL AS redeemed, s.revoked
FROM campaigns c, LATERAL (SELECT * FROM issuances WHERE campaign = c.key AND seq > $3 ORDER BY seq LIMIT $4) s
WHERE c.id = $1 AND present($2, c.latest) < c.expires_at
ORDER BY s.seq
