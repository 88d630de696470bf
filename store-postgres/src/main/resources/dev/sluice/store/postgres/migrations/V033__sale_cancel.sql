-- Purpose: gives up a reservation that is held; its units come back once.
-- Parameters: p_now, an injected clock or NULL; p_version, as for sale_enter.
-- Result: one row: the answer, and the number of the confirmation or the instant at which the hold was over.
CREATE FUNCTION sale_cancel(p_sale text, p_now bigint, p_reservation text, p_user text, p_version bigint)
RETURNS TABLE (answer text, value bigint)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    s sales;
    r reservations;
    v_units bigint;
BEGIN
    s := sale_enter(p_sale, p_now, p_version);
    IF s.key IS NULL THEN
        RETURN QUERY SELECT 'UNKNOWN', NULL::bigint;
        RETURN;
    END IF;
    SELECT * INTO r FROM reservations WHERE sale = s.key AND id = p_reservation;
    PERFORM sale_claim(s.key, p_version);
    IF r.id IS NULL THEN
        RETURN QUERY SELECT 'UNKNOWN_RESERVATION', NULL::bigint;
    ELSIF r.user_id <> p_user THEN
        RETURN QUERY SELECT 'NOT_OWNER', NULL::bigint;
    ELSIF r.state = 'CONFIRMED' THEN
        RETURN QUERY SELECT 'ALREADY_CONFIRMED', r.number;
    ELSIF r.state = 'CANCELLED' THEN
        RETURN QUERY SELECT 'CANCELLED', NULL::bigint;
    ELSIF r.expires_at <= s.latest THEN
        RETURN QUERY SELECT 'EXPIRED', r.expires_at;
    ELSE
        v_units := sale_end_hold(s.key, r.id, 'CANCELLED');
        UPDATE sales SET held = held - v_units, latest = s.latest, version = version + 1 WHERE key = s.key;
        RETURN QUERY SELECT 'CANCELLED', NULL::bigint;
    END IF;
END;
$$;
