-- Purpose: a reservation as it stands.
-- Parameters: $1 sale, $2 injected clock or NULL, $3 reservation.
-- Result: one row; none if there is no such reservation or sale, or the sale has expired.
SELECT r.user_id, r.quantities, r.total, r.expires_at,
    CASE WHEN r.state = 'HELD' AND r.expires_at <= t.now THEN 'EXPIRED' ELSE r.state END AS state,
    ARRAY(SELECT (SELECT item FROM sale_items WHERE sale = s.key AND place = p)
        FROM unnest(r.places) WITH ORDINALITY AS u (p, i) ORDER BY i) AS items
FROM sales s, LATERAL (SELECT present($2, s.latest) AS now) t, reservations r
WHERE s.id = $1 AND t.now < s.expires_at AND r.sale = s.key AND r.id = $3
