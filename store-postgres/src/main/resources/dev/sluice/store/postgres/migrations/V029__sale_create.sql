-- Purpose: makes a sale, unless one of that id exists.
-- Parameters: p_now, an injected clock or NULL; p_items, p_quantities and p_prices, the n-th of each making the n-th
-- item; the others are the sale's rules.
-- Result: CREATED, also if it exists with the same rules; CONFLICT, it exists with others; OVER, it ends in the past.
CREATE FUNCTION sale_create(
    p_id text, p_now bigint, p_opens_at bigint, p_closes_at bigint, p_longest_hold bigint, p_expires_at bigint,
    p_items text[], p_quantities bigint[], p_prices bigint[]) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
    s sales;
    v_rules bytea;
BEGIN
    v_rules := sha256(convert_to(
        (p_opens_at, p_closes_at, p_longest_hold, p_items, p_quantities, p_prices)::text, 'UTF8'));
    -- One creator of an id at a time; a row that does not exist cannot be locked.
    PERFORM pg_advisory_xact_lock(hashtextextended('sale ' || p_id, 0));
    SELECT * INTO s FROM sales WHERE id = p_id FOR UPDATE;
    IF FOUND AND present(p_now, s.latest) < s.expires_at THEN
        RETURN CASE WHEN s.rules = v_rules THEN 'CREATED' ELSE 'CONFLICT' END;
    END IF;
    IF present(p_now, 0) >= p_expires_at THEN
        RETURN 'OVER';
    END IF;
    UPDATE sales SET id = NULL, version = version + 1 WHERE key = s.key;
    INSERT INTO sales (id, rules, opens_at, closes_at, longest_hold, expires_at, items, quantity)
    VALUES (p_id, v_rules, p_opens_at, p_closes_at, p_longest_hold, p_expires_at, cardinality(p_items),
        (SELECT sum(q) FROM unnest(p_quantities) AS q))
    RETURNING * INTO s;
    INSERT INTO sale_items (sale, place, item, quantity, price)
    SELECT s.key, i, item, quantity, price
    FROM unnest(p_items, p_quantities, p_prices) WITH ORDINALITY AS t (item, quantity, price, i);
    RETURN 'CREATED';
END;
$$;
