-- The highest number with which the holder of a lock elsewhere has changed something: of a lock that outlived its lease
-- the number is lower than the next holder's. Numbers begin with the microseconds since 1970 at which a lock was taken.
CREATE TABLE fences (
    thing text COLLATE "C" PRIMARY KEY,
    fence bigint NOT NULL
) WITH (fillfactor = 50);

CREATE INDEX fences_by_fence ON fences (fence);

-- Purpose: begins a transaction of the holder of locks elsewhere.
-- Parameters: p_things, what is locked, in the order of locking, and p_fences, the locks' numbers.
-- Result: none. Fails with SL001 if a later holder was there before.
CREATE FUNCTION fence_pass(p_things text[], p_fences bigint[]) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    FOR i IN 1 .. cardinality(p_things) LOOP
        INSERT INTO fences (thing, fence) VALUES (p_things[i], p_fences[i])
        ON CONFLICT (thing) DO UPDATE SET fence = excluded.fence WHERE fences.fence < excluded.fence;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'the lock of % is another''s by now', p_things[i] USING ERRCODE = 'SL001';
        END IF;
    END LOOP;
END;
$$;

-- Purpose: forgets fences that no transaction can be in front of any more: those of more than a day ago.
-- Parameters: p_most, how many at most.
-- Result: how many.
CREATE FUNCTION fence_sweep(p_most integer) RETURNS integer
LANGUAGE plpgsql AS $$
DECLARE
    v_deleted integer;
BEGIN
    DELETE FROM fences WHERE thing = ANY (ARRAY(
        SELECT thing FROM fences
        WHERE fence < (extract(epoch FROM clock_timestamp()) * 1000000)::bigint - 86400000000
        ORDER BY fence LIMIT p_most FOR UPDATE SKIP LOCKED));
    GET DIAGNOSTICS v_deleted = ROW_COUNT;
    RETURN v_deleted;
END;
$$;
