-- Every change of a campaign adds one to one of its counts, so that their sum is its version.
ALTER TABLE campaigns ADD COLUMN version bigint GENERATED ALWAYS AS (issued + redeemed + revoked) STORED;

-- Purpose: decides one user's wish for a coupon without locking the campaign: it is changed only if it is still as read.
-- Parameters: p_now, an injected clock or NULL; p_version, the version of the campaign that the caller has read.
-- Result: one row, as coupon_issue answers. Fails with SL001 if the campaign is of another version.
CREATE FUNCTION coupon_issue_if(p_campaign text, p_now bigint, p_user text, p_request text, p_version bigint)
RETURNS TABLE (answer text, value bigint)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    c campaigns;
    v_now bigint;
    v_held bigint;
    v_one bigint;
BEGIN
    SELECT * INTO c FROM campaigns WHERE id = p_campaign;
    IF coalesce(c.version, 0) <> p_version THEN
        RAISE EXCEPTION 'campaign % has changed', p_campaign USING ERRCODE = 'SL001';
    END IF;
    v_now := present(p_now, c.latest);
    IF c.key IS NULL OR v_now >= c.expires_at THEN
        RETURN QUERY SELECT 'UNKNOWN', NULL::bigint;
        RETURN;
    END IF;
    -- A coupon is noted as 2 seq, plus 1 if it is revoked. Who has all that is allowed is told of the last one.
    SELECT count(*), coalesce(
        max(seq * 2 + revoked::int) FILTER (WHERE request = p_request),
        CASE WHEN count(*) >= c.per_user_limit THEN max(seq * 2 + revoked::int) END)
    INTO v_held, v_one FROM issuances WHERE campaign = c.key AND user_id = p_user;
    IF v_one IS NOT NULL THEN
        RETURN QUERY SELECT CASE WHEN v_one & 1 = 1 THEN 'REVOKED' ELSE 'ALREADY_ISSUED' END, v_one >> 1;
    ELSIF v_now < c.opens_at THEN
        RETURN QUERY SELECT 'NOT_OPEN', c.opens_at;
    ELSIF v_now >= c.closes_at THEN
        RETURN QUERY SELECT 'CLOSED', c.closes_at;
    ELSIF c.issued - c.revoked >= c.stock THEN
        RETURN QUERY SELECT 'SOLD_OUT', NULL::bigint;
    ELSE
        UPDATE campaigns SET issued = issued + 1, latest = v_now WHERE key = c.key AND version = p_version;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'campaign % has changed', p_campaign USING ERRCODE = 'SL001';
        END IF;
        INSERT INTO issuances (campaign, seq, user_id, request, issued_at)
        VALUES (c.key, c.issued + 1, p_user, p_request, v_now);
        RETURN QUERY SELECT 'ISSUED', c.issued + 1;
    END IF;
END;
$$;
