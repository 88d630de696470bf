-- Purpose: deletes a stretch of what one expired sale has left behind; safe with any number of sweepers.
-- Parameters: p_now, an injected clock or NULL; p_most, how many rows of a table at most.
-- Result: how many rows were deleted, the sale's own among them; 0 if nothing is left to sweep.
CREATE FUNCTION sale_sweep(p_now bigint, p_most integer) RETURNS integer
LANGUAGE plpgsql AS $$
DECLARE
    v_key bigint;
    v_deleted integer;
    v_all integer := 0;
    v_more boolean := false;
    v_table text;
BEGIN
    SELECT key INTO v_key FROM sales WHERE expires_at <= present(p_now, 0)
    ORDER BY expires_at LIMIT 1 FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN
        RETURN 0;
    END IF;
    FOREACH v_table IN ARRAY ARRAY['holds', 'reservations', 'confirmations', 'relays', 'sale_items'] LOOP
        EXECUTE format('DELETE FROM %I WHERE ctid = ANY (ARRAY(SELECT ctid FROM %I WHERE sale = $1 LIMIT $2))',
            v_table, v_table) USING v_key, p_most;
        GET DIAGNOSTICS v_deleted = ROW_COUNT;
        v_all := v_all + v_deleted;
        v_more := v_more OR v_deleted = p_most;
    END LOOP;
    IF v_more THEN
        UPDATE sales SET id = NULL, version = version + 1 WHERE key = v_key;
    ELSE
        DELETE FROM sales WHERE key = v_key;
    END IF;
    RETURN v_all + 1;
END;
$$;
