-- Purpose: decides orders of one sale, in the order in which they are given.
-- Parameters: p_now, an injected clock or NULL; p_reservations, p_users, p_holds and p_counts, the n-th of each making
-- the n-th order; p_items and p_quantities, the lines of all orders one behind the other, p_counts[n] of them for the
-- n-th; p_version, as for sale_enter.
-- Result: a row for each order, in order: the answer and what belongs to it.
--
-- Holds that ran out are returned where a line lacks units, as many as it takes; and by every call that reserves, twice
-- as many as it makes, so that they never heap up.
CREATE FUNCTION sale_reserve(
    p_sale text, p_now bigint, p_reservations text[], p_users text[], p_holds bigint[], p_counts integer[],
    p_items text[], p_quantities bigint[], p_version bigint)
RETURNS TABLE (answer text, value bigint, total bigint, item text)
LANGUAGE plpgsql
SET plan_cache_mode = force_generic_plan
AS $$
#variable_conflict use_column
DECLARE
    s sales;
    r reservations;
    i sale_items;
    n integer;
    l integer;
    v_last integer := 0;
    v_first integer;
    v_places integer[];
    v_quantities bigint[];
    v_total bigint;
    v_units bigint;
    v_returned bigint;
    v_free bigint;
    v_out record;
    v_made integer := 0;
    v_changed boolean := false;
BEGIN
    s := sale_enter(p_sale, p_now, p_version);
    IF s.key IS NULL THEN
        RETURN QUERY SELECT 'UNKNOWN', NULL::bigint, NULL::bigint, NULL FROM unnest(p_reservations);
        RETURN;
    END IF;
    FOR n IN 1 .. cardinality(p_reservations) LOOP
        v_first := v_last + 1;
        v_last := v_last + p_counts[n];
        v_places := NULL;
        v_quantities := p_quantities[v_first:v_last];
        v_total := 0;
        v_units := 0;
        answer := NULL;
        value := NULL;
        total := NULL;
        item := NULL;
        FOR l IN v_first .. v_last LOOP
            SELECT * INTO i FROM sale_items WHERE sale = s.key AND item = p_items[l];
            IF NOT FOUND AND item IS NULL THEN
                item := p_items[l];
            END IF;
            v_places := array_append(v_places, i.place);
            v_total := v_total + i.price * p_quantities[l];
            v_units := v_units + p_quantities[l];
        END LOOP;
        SELECT * INTO r FROM reservations WHERE sale = s.key AND id = p_reservations[n];
        IF FOUND THEN
            item := NULL;
            IF r.user_id <> p_users[n] OR r.hold <> p_holds[n] OR r.places <> v_places
                OR r.quantities <> v_quantities THEN
                answer := 'REUSED';
            ELSIF r.state <> 'HELD' THEN
                answer := r.state;
            ELSIF r.expires_at <= s.latest THEN
                answer := 'EXPIRED';
            ELSE
                answer := 'RESERVED';
                value := r.expires_at;
                total := r.total;
            END IF;
        ELSIF s.latest < s.opens_at THEN
            answer := 'NOT_OPEN';
            value := s.opens_at;
            item := NULL;
        ELSIF s.latest >= s.closes_at THEN
            answer := 'CLOSED';
            value := s.closes_at;
            item := NULL;
        ELSIF p_holds[n] > s.longest_hold THEN
            answer := 'HOLD_TOO_LONG';
            value := s.longest_hold;
            item := NULL;
        ELSIF item IS NOT NULL THEN
            answer := 'UNKNOWN_ITEM';
        ELSE
            FOR l IN 1 .. cardinality(v_places) LOOP
                SELECT * INTO i FROM sale_items WHERE sale = s.key AND place = v_places[l];
                v_free := i.quantity - i.held - i.confirmed;
                IF v_free < v_quantities[l] THEN
                    FOR v_out IN
                        SELECT reservation, quantity FROM holds
                        WHERE sale = s.key AND place = v_places[l] AND expires_at <= s.latest
                        ORDER BY expires_at, reservation
                    LOOP
                        PERFORM sale_claim(s.key, CASE WHEN NOT v_changed THEN p_version END);
                        v_changed := true;
                        s.held := s.held - sale_end_hold(s.key, v_out.reservation, 'EXPIRED');
                        v_free := v_free + v_out.quantity;
                        EXIT WHEN v_free >= v_quantities[l];
                    END LOOP;
                END IF;
                IF v_free < v_quantities[l] THEN
                    answer := 'SOLD_OUT';
                    value := v_free;
                    item := i.item;
                    EXIT;
                END IF;
            END LOOP;
            IF answer IS NULL THEN
                PERFORM sale_claim(s.key, CASE WHEN NOT v_changed THEN p_version END);
                v_changed := true;
                v_made := v_made + 1;
                answer := 'RESERVED';
                value := s.latest + p_holds[n];
                total := v_total;
                s.held := s.held + v_units;
                INSERT INTO reservations (sale, id, user_id, places, quantities, units, hold, total, expires_at)
                VALUES (s.key, p_reservations[n], p_users[n], v_places, v_quantities, v_units, p_holds[n], v_total, value);
                FOR l IN 1 .. cardinality(v_places) LOOP
                    UPDATE sale_items SET held = held + v_quantities[l] WHERE sale = s.key AND place = v_places[l];
                    INSERT INTO holds (sale, place, expires_at, reservation, quantity)
                    VALUES (s.key, v_places[l], value, p_reservations[n], v_quantities[l]);
                END LOOP;
            END IF;
        END IF;
        RETURN NEXT;
    END LOOP;
    IF v_changed THEN
        SELECT units INTO v_returned FROM sale_return(s.key, s.latest, 2 * v_made);
        UPDATE sales SET held = s.held - v_returned, latest = s.latest, version = version + 1 WHERE key = s.key;
    ELSE
        -- What was refused was refused of one state of the sale.
        PERFORM sale_claim(s.key, p_version);
    END IF;
END;
$$;
