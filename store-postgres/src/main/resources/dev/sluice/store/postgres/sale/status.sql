-- Purpose: a sale's counts, read at one instant.
-- Parameters: $1 sale, $2 injected clock or NULL.
-- Result: one row; none if there is no such sale or it has expired. What ran out and has not been returned is not held.
SELECT s.opens_at, s.closes_at, s.longest_hold, s.items, s.quantity, s.confirmed, s.confirmations, s.revenue,
    s.last_confirmed_at, s.held - (
        SELECT coalesce(sum(units), 0)::bigint FROM reservations
        WHERE sale = s.key AND state = 'HELD' AND expires_at <= t.now) AS held
FROM sales s, LATERAL (SELECT present($2, s.latest) AS now) t
WHERE s.id = $1 AND t.now < s.expires_at
