-- Purpose: locks what a change is about until the transaction ends, always in this order: sale, campaign, wallet. What
-- does not exist is passed over.
-- Parameters: the ids, NULL where the change is about none.
-- Result: one row: how many locks were waited for, and for how many microseconds altogether.
CREATE FUNCTION lock_rows(p_sale text, p_campaign text, p_wallet text, OUT waits integer, OUT waited bigint)
LANGUAGE plpgsql AS $$
DECLARE
    v_begin timestamptz;
BEGIN
    waits := 0;
    waited := 0;
    -- Each lock is first asked for without waiting, so as to know whether it was waited for.
    PERFORM FROM sales WHERE id = p_sale FOR UPDATE SKIP LOCKED;
    IF NOT FOUND AND EXISTS (SELECT FROM sales WHERE id = p_sale) THEN
        v_begin := clock_timestamp();
        PERFORM FROM sales WHERE id = p_sale FOR UPDATE;
        waits := waits + 1;
        waited := waited + (extract(epoch FROM clock_timestamp() - v_begin) * 1000000)::bigint;
    END IF;
    PERFORM FROM campaigns WHERE id = p_campaign FOR UPDATE SKIP LOCKED;
    IF NOT FOUND AND EXISTS (SELECT FROM campaigns WHERE id = p_campaign) THEN
        v_begin := clock_timestamp();
        PERFORM FROM campaigns WHERE id = p_campaign FOR UPDATE;
        waits := waits + 1;
        waited := waited + (extract(epoch FROM clock_timestamp() - v_begin) * 1000000)::bigint;
    END IF;
    PERFORM FROM wallets WHERE id = p_wallet FOR UPDATE SKIP LOCKED;
    IF NOT FOUND AND EXISTS (SELECT FROM wallets WHERE id = p_wallet) THEN
        v_begin := clock_timestamp();
        PERFORM FROM wallets WHERE id = p_wallet FOR UPDATE;
        waits := waits + 1;
        waited := waited + (extract(epoch FROM clock_timestamp() - v_begin) * 1000000)::bigint;
    END IF;
END;
$$;
