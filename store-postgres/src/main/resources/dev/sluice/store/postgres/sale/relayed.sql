-- Purpose: how far a relay has passed a sale's outbox on.
-- Parameters: $1 sale, $2 injected clock or NULL, $3 relay.
-- Result: one row; none if it has not begun, there is no such sale or it has expired.
SELECT r.relayed FROM sales s JOIN relays r ON r.sale = s.key AND r.relay = $3
WHERE s.id = $1 AND present($2, s.latest) < s.expires_at
