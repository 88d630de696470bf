-- Purpose: begins a change of a sale.
-- Parameters: p_version, the version of the sale that the caller has read, or NULL to lock the sale instead.
-- Result: the sale's row; with key NULL if there is no such sale or it has expired. Its latest is the present. Fails
-- with SL001 if the sale is of another version than the caller's.
CREATE FUNCTION sale_enter(p_sale text, p_now bigint, p_version bigint) RETURNS sales
LANGUAGE plpgsql AS $$
DECLARE
    s sales;
BEGIN
    IF p_version IS NULL THEN
        SELECT * INTO s FROM sales WHERE id = p_sale FOR UPDATE;
    ELSE
        SELECT * INTO s FROM sales WHERE id = p_sale;
        IF coalesce(s.version, 0) <> p_version THEN
            RAISE EXCEPTION 'sale % has changed', p_sale USING ERRCODE = 'SL001';
        END IF;
    END IF;
    s.latest := present(p_now, s.latest);
    IF s.latest >= s.expires_at THEN
        s.key := NULL;
    END IF;
    RETURN s;
END;
$$;

-- Purpose: goes from reading a sale to changing it. What follows runs under the row's lock, and what was read before is
-- still true.
-- Parameters: p_version, as for sale_enter; with NULL there is nothing to do.
-- Result: none. Fails with SL001 if the sale has changed since.
CREATE FUNCTION sale_claim(p_key bigint, p_version bigint) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF p_version IS NOT NULL THEN
        PERFORM FROM sales WHERE key = p_key AND version = p_version FOR UPDATE;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'sale has changed' USING ERRCODE = 'SL001';
        END IF;
    END IF;
END;
$$;

-- Purpose: ends a hold: its units are free again, or sold. Runs under the lock of the sale's row, which is not written.
-- Parameters: p_reservation, which must be held; p_state, what becomes of it.
-- Result: how many units.
CREATE FUNCTION sale_end_hold(p_key bigint, p_reservation text, p_state text) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    r reservations;
    v_sold bigint := (p_state = 'CONFIRMED')::int;
BEGIN
    UPDATE reservations SET state = p_state WHERE sale = p_key AND id = p_reservation AND state = 'HELD'
    RETURNING * INTO STRICT r;
    FOR i IN 1 .. cardinality(r.places) LOOP
        DELETE FROM holds WHERE sale = p_key AND place = r.places[i] AND expires_at = r.expires_at
            AND reservation = p_reservation;
        UPDATE sale_items SET held = held - r.quantities[i], confirmed = confirmed + v_sold * r.quantities[i]
        WHERE sale = p_key AND place = r.places[i];
    END LOOP;
    RETURN r.units;
END;
$$;

-- Purpose: returns the units of holds that ran out, the earliest first. Runs under the lock of the sale's row, which is
-- not written.
-- Parameters: p_present, the present; p_most, how many reservations at most.
-- Result: how many reservations and units.
CREATE FUNCTION sale_return(p_key bigint, p_present bigint, p_most integer,
    OUT reservations integer, OUT units bigint)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    v_count integer;
    v_units bigint;
BEGIN
    -- Each item is written once, whatever the number of its holds: versions of one row written in one transaction are
    -- walked over by each of its later statements.
    WITH over AS (
        UPDATE reservations r SET state = 'EXPIRED'
        WHERE r.sale = p_key AND r.id = ANY (ARRAY(
            SELECT o.id FROM reservations o WHERE o.sale = p_key AND o.state = 'HELD' AND o.expires_at <= p_present
            ORDER BY o.expires_at, o.id LIMIT p_most))
        RETURNING r.id, r.places, r.quantities, r.expires_at, r.units
    ),
    lines AS (
        SELECT o.id, o.expires_at, l.place, l.quantity
        FROM over o, unnest(o.places, o.quantities) AS l (place, quantity)
    ),
    gone AS (
        DELETE FROM holds h USING lines l
        WHERE h.sale = p_key AND h.place = l.place AND h.expires_at = l.expires_at AND h.reservation = l.id
    ),
    freed AS (
        UPDATE sale_items i SET held = i.held - g.n
        FROM (SELECT l.place, sum(l.quantity) AS n FROM lines l GROUP BY l.place) g
        WHERE i.sale = p_key AND i.place = g.place
    )
    SELECT count(*), coalesce(sum(o.units), 0) INTO v_count, v_units FROM over o;
    reservations := v_count;
    units := v_units;
END;
$$;
