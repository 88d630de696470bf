-- Purpose: makes a campaign, unless one of that id exists.
-- Parameters: p_now, an injected clock or NULL; the others are the campaign's rules.
-- Result: CREATED, also if it exists with the same rules; CONFLICT, it exists with others; OVER, it ends in the past.
CREATE FUNCTION coupon_create(
    p_id text, p_now bigint, p_stock bigint, p_limit integer,
    p_opens_at bigint, p_closes_at bigint, p_validity bigint, p_expires_at bigint) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
    c campaigns;
BEGIN
    -- One creator of an id at a time; a row that does not exist cannot be locked.
    PERFORM pg_advisory_xact_lock(hashtextextended('campaign ' || p_id, 0));
    SELECT * INTO c FROM campaigns WHERE id = p_id FOR UPDATE;
    IF FOUND AND present(p_now, c.latest) < c.expires_at THEN
        IF (c.stock, c.per_user_limit, c.opens_at, c.closes_at, c.validity)
            = (p_stock, p_limit, p_opens_at, p_closes_at, p_validity) THEN
            RETURN 'CREATED';
        END IF;
        RETURN 'CONFLICT';
    END IF;
    IF present(p_now, 0) >= p_expires_at THEN
        RETURN 'OVER';
    END IF;
    UPDATE campaigns SET id = NULL WHERE key = c.key;
    INSERT INTO campaigns (id, stock, per_user_limit, opens_at, closes_at, validity, expires_at)
    VALUES (p_id, p_stock, p_limit, p_opens_at, p_closes_at, p_validity, p_expires_at);
    RETURN 'CREATED';
END;
$$;
