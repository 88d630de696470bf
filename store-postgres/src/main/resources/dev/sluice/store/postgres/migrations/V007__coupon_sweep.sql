-- Purpose: deletes a stretch of what one expired campaign has left behind; safe with any number of sweepers.
-- Parameters: p_now, an injected clock or NULL; p_most, how many rows at most.
-- Result: how many rows were deleted, the campaign's own among them; 0 if nothing is left to sweep.
CREATE FUNCTION coupon_sweep(p_now bigint, p_most integer) RETURNS integer
LANGUAGE plpgsql AS $$
DECLARE
    v_key bigint;
    v_deleted integer;
BEGIN
    SELECT key INTO v_key FROM campaigns WHERE expires_at <= present(p_now, 0)
    ORDER BY expires_at LIMIT 1 FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN
        RETURN 0;
    END IF;
    DELETE FROM issuances WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM issuances WHERE campaign = v_key ORDER BY seq LIMIT p_most));
    GET DIAGNOSTICS v_deleted = ROW_COUNT;
    IF v_deleted < p_most THEN
        DELETE FROM campaigns WHERE key = v_key;
    ELSE
        UPDATE campaigns SET id = NULL WHERE key = v_key;
    END IF;
    RETURN v_deleted + 1;
END;
$$;
