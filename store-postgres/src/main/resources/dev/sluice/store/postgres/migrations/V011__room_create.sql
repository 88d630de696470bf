-- Purpose: makes a room and its lanes, unless one of that id exists. The rate's bucket begins full.
-- Parameters: p_now, an injected clock or NULL; p_lanes and p_weights in declared order; the others are the room's rules.
-- Result: CREATED, also if it exists with the same rules; CONFLICT, it exists with others; OVER, it ends in the past.
CREATE FUNCTION room_create(
    p_id text, p_now bigint, p_capacity integer, p_rate integer, p_admission_ttl bigint, p_grace bigint,
    p_closes_at bigint, p_expires_at bigint, p_lanes text[], p_weights integer[]) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
    r rooms;
    v_now bigint;
    v_key bigint;
BEGIN
    -- One creator of an id at a time; a row that does not exist cannot be locked.
    PERFORM pg_advisory_xact_lock(hashtextextended('room ' || p_id, 0));
    SELECT * INTO r FROM rooms WHERE id = p_id FOR UPDATE;
    IF FOUND AND present(p_now, r.latest) < r.expires_at THEN
        IF (r.capacity, r.rate, r.admission_ttl, r.grace, r.closes_at)
            = (p_capacity, p_rate, p_admission_ttl, p_grace, p_closes_at)
            AND (SELECT array_agg(id ORDER BY lane) = p_lanes AND array_agg(weight ORDER BY lane) = p_weights
                FROM lanes WHERE room = r.key) THEN
            RETURN 'CREATED';
        END IF;
        RETURN 'CONFLICT';
    END IF;
    v_now := present(p_now, 0);
    IF v_now >= p_expires_at THEN
        RETURN 'OVER';
    END IF;
    UPDATE rooms SET id = NULL WHERE key = r.key;
    INSERT INTO rooms (
        id, capacity, rate, admission_ttl, grace, closes_at, expires_at, tokens, filled_at, latest)
    VALUES (
        p_id, p_capacity, p_rate, p_admission_ttl, p_grace, p_closes_at, p_expires_at, p_rate * 1000::bigint, v_now, v_now)
    RETURNING key INTO v_key;
    INSERT INTO lanes (room, lane, id, weight, credits)
    SELECT v_key, i - 1, id, weight, weight FROM unnest(p_lanes, p_weights) WITH ORDINALITY AS l (id, weight, i);
    RETURN 'CREATED';
END;
$$;
