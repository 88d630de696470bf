-- Purpose: notes how far a relay has passed the outbox on; never back, never past the latest confirmation.
-- Parameters: p_now, an injected clock or NULL.
-- Result: how far that is; 0 if there is no such sale or it has expired.
CREATE FUNCTION sale_relayed(p_sale text, p_now bigint, p_relay text, p_up_to bigint) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    s sales;
    v_relayed bigint;
BEGIN
    -- Shared, so that the sale is not swept meanwhile; confirmations wait no longer than this takes.
    SELECT * INTO s FROM sales WHERE id = p_sale FOR SHARE;
    IF NOT FOUND OR present(p_now, s.latest) >= s.expires_at THEN
        RETURN 0;
    END IF;
    INSERT INTO relays (sale, relay, relayed) VALUES (s.key, p_relay, least(p_up_to, s.confirmations))
    ON CONFLICT (sale, relay) DO UPDATE SET relayed = greatest(relays.relayed, excluded.relayed)
    RETURNING relayed INTO v_relayed;
    RETURN v_relayed;
END;
$$;
