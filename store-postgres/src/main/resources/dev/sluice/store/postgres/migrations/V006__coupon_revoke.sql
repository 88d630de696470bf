-- Purpose: takes a coupon back; its unit returns to the stock once.
-- Parameters: p_now, an injected clock or NULL.
-- Result: one row: the answer, and the instant of the redemption that stands in the way.
CREATE FUNCTION coupon_revoke(p_campaign text, p_now bigint, p_seq bigint)
RETURNS TABLE (answer text, value bigint)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    c campaigns;
    s issuances;
    v_now bigint;
BEGIN
    SELECT * INTO c FROM campaigns WHERE id = p_campaign FOR UPDATE;
    v_now := present(p_now, c.latest);
    IF c.key IS NULL OR v_now >= c.expires_at THEN
        RETURN QUERY SELECT 'UNKNOWN', NULL::bigint;
        RETURN;
    END IF;
    SELECT * INTO s FROM issuances WHERE campaign = c.key AND seq = p_seq;
    IF NOT FOUND THEN
        RETURN QUERY SELECT 'NOT_ISSUED', NULL::bigint;
    ELSIF s.redeemed_at IS NOT NULL THEN
        RETURN QUERY SELECT 'ALREADY_REDEEMED', s.redeemed_at;
    ELSE
        IF NOT s.revoked THEN
            UPDATE campaigns SET revoked = revoked + 1, latest = v_now WHERE key = c.key;
            UPDATE issuances SET revoked = true WHERE campaign = c.key AND seq = p_seq;
        END IF;
        RETURN QUERY SELECT 'REVOKED', NULL::bigint;
    END IF;
END;
$$;
