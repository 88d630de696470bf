-- Purpose: returns the units of holds that ran out, the earliest first.
-- Parameters: p_now, an injected clock or NULL; p_most, how many reservations at most.
-- Result: one row: how many reservations, and whether there are more; none if there is no such sale or it has expired.
CREATE FUNCTION sale_expire(p_sale text, p_now bigint, p_most integer)
RETURNS TABLE (count integer, more boolean)
LANGUAGE plpgsql
SET plan_cache_mode = force_generic_plan
AS $$
#variable_conflict use_column
DECLARE
    s sales;
    v_units bigint;
BEGIN
    s := sale_enter(p_sale, p_now, NULL);
    IF s.key IS NULL THEN
        RETURN;
    END IF;
    SELECT reservations, units INTO count, v_units FROM sale_return(s.key, s.latest, p_most);
    IF count > 0 THEN
        UPDATE sales SET held = held - v_units, latest = s.latest, version = version + 1 WHERE key = s.key;
    END IF;
    more := EXISTS (SELECT FROM reservations WHERE sale = s.key AND state = 'HELD' AND expires_at <= s.latest);
    RETURN NEXT;
END;
$$;
