-- Purpose: a stretch of a sale's outbox.
-- Parameters: $1 sale, $2 injected clock or NULL, $3 the number before the first, $4 how many at most.
-- Result: a row for each confirmation, in order of number; none if there is no such sale or it has expired.
SELECT c.number, r.id, r.user_id, r.quantities, r.paid, r.confirmed_at,
    ARRAY(SELECT (SELECT item FROM sale_items WHERE sale = s.key AND place = p)
        FROM unnest(r.places) WITH ORDINALITY AS u (p, i) ORDER BY i) AS items
FROM sales s,
    LATERAL (SELECT * FROM confirmations WHERE sale = s.key AND number > $3 ORDER BY number LIMIT $4) c,
    LATERAL (SELECT * FROM reservations WHERE sale = s.key AND id = c.reservation LIMIT 1) r
WHERE s.id = $1 AND present($2, s.latest) < s.expires_at
ORDER BY c.number
