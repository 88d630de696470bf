-- Purpose: deletes a stretch of what one expired room has left behind; safe with any number of sweepers.
-- Parameters: p_now, an injected clock or NULL; p_most, how many rows of each table at most.
-- Result: how many rows were deleted; 0 if nothing is left to sweep.
CREATE FUNCTION room_sweep(p_now bigint, p_most integer) RETURNS integer
LANGUAGE plpgsql AS $$
DECLARE
    v_key bigint;
    v_waiting integer;
    v_admissions integer;
    v_buckets integer;
BEGIN
    SELECT key INTO v_key FROM rooms WHERE expires_at <= present(p_now, 0)
    ORDER BY expires_at LIMIT 1 FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN
        RETURN 0;
    END IF;
    DELETE FROM waiting WHERE ctid = ANY (ARRAY(SELECT ctid FROM waiting WHERE room = v_key LIMIT p_most));
    GET DIAGNOSTICS v_waiting = ROW_COUNT;
    DELETE FROM admissions WHERE ctid = ANY (ARRAY(SELECT ctid FROM admissions WHERE room = v_key LIMIT p_most));
    GET DIAGNOSTICS v_admissions = ROW_COUNT;
    DELETE FROM waiting_buckets
    WHERE ctid = ANY (ARRAY(SELECT ctid FROM waiting_buckets WHERE room = v_key LIMIT p_most));
    GET DIAGNOSTICS v_buckets = ROW_COUNT;
    IF greatest(v_waiting, v_admissions, v_buckets) < p_most THEN
        DELETE FROM lanes WHERE room = v_key;
        DELETE FROM rooms WHERE key = v_key;
    ELSE
        UPDATE rooms SET id = NULL WHERE key = v_key;
    END IF;
    RETURN v_waiting + v_admissions + v_buckets + 1;
END;
$$;
