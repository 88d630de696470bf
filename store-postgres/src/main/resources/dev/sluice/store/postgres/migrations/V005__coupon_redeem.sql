-- Purpose: uses up a coupon.
-- Parameters: p_now, an injected clock or NULL; p_request, what the coupon is used for.
-- Result: one row: the answer, and the instant of the redemption or of the end of validity.
CREATE FUNCTION coupon_redeem(p_campaign text, p_now bigint, p_user text, p_seq bigint, p_request text)
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
    ELSIF s.user_id <> p_user THEN
        RETURN QUERY SELECT 'NOT_OWNER', NULL::bigint;
    ELSIF s.redeemed_at IS NOT NULL THEN
        RETURN QUERY SELECT
            CASE WHEN s.redeemed_for = p_request THEN 'REDEEMED' ELSE 'ALREADY_REDEEMED' END, s.redeemed_at;
    ELSIF s.revoked THEN
        RETURN QUERY SELECT 'REVOKED', NULL::bigint;
    ELSIF v_now >= s.issued_at + c.validity THEN
        RETURN QUERY SELECT 'EXPIRED', s.issued_at + c.validity;
    ELSE
        UPDATE campaigns SET redeemed = redeemed + 1, latest = v_now WHERE key = c.key;
        UPDATE issuances SET redeemed_at = v_now, redeemed_for = p_request WHERE campaign = c.key AND seq = p_seq;
        RETURN QUERY SELECT 'REDEEMED', v_now;
    END IF;
END;
$$;
