-- Purpose: a stretch of a sale's items and what has become of their units.
-- Parameters: $1 sale, $2 injected clock or NULL, $3 the place before the first, $4 how many at most.
-- Result: a row for each item, in order of place; none if there is no such sale or it has expired. What ran out and has
--         not been returned is not held.
SELECT i.place, i.item, i.quantity, i.price, i.confirmed, i.held - (
    SELECT coalesce(sum(quantity), 0)::bigint FROM holds
    WHERE sale = i.sale AND place = i.place AND expires_at <= t.now) AS held
FROM sales s, LATERAL (SELECT present($2, s.latest) AS now) t,
    LATERAL (SELECT * FROM sale_items WHERE sale = s.key AND place > $3::bigint ORDER BY place LIMIT $4) i
WHERE s.id = $1 AND t.now < s.expires_at
ORDER BY i.place
