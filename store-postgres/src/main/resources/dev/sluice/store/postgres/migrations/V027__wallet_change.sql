-- Purpose: puts points in or takes points out, whoever asks, and notes it in the statement; forgets a few entries that
-- are neither among the latest 1,000 nor of the last 24 hours.
-- Parameters: p_wallet, the wallet as it was read and as it must still be, and the present.
-- Result: the balance. Fails with SL001 if the wallet has changed since it was read, which a lock rules out.
CREATE FUNCTION wallet_book(p_wallet wallets, p_kind text, p_amount bigint, p_request text, p_present bigint)
RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    most CONSTANT integer := 8;
    kept CONSTANT bigint := 1000;
    memory CONSTANT bigint := 86400000;
    v_in bigint := CASE WHEN p_kind = 'PAY' THEN 0 ELSE p_amount END;
    v_out bigint := CASE WHEN p_kind = 'PAY' THEN p_amount ELSE 0 END;
    v_now bigint := greatest(p_present, p_wallet.latest);
    v_number bigint := p_wallet.entries + 1;
    v_again integer;
    v_forgotten bigint := 0;
BEGIN
    IF p_wallet.oldest <= v_number - kept THEN
        SELECT count(*) INTO v_forgotten FROM (
            SELECT at FROM wallet_entries WHERE wallet = p_wallet.key AND number >= p_wallet.oldest
                AND number <= v_number - kept ORDER BY number LIMIT most) o
        WHERE o.at <= v_now - memory;
    END IF;
    UPDATE wallets SET balance = balance + v_in - v_out, charged = charged + CASE p_kind WHEN 'CHARGE' THEN v_in ELSE 0 END,
        spent = spent + v_out - CASE p_kind WHEN 'REFUND' THEN v_in ELSE 0 END,
        entries = v_number, oldest = oldest + v_forgotten, latest = v_now
    WHERE key = p_wallet.key AND entries = p_wallet.entries;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'wallet % has changed', p_wallet.id USING ERRCODE = 'SL001';
    END IF;
    IF v_forgotten > 0 THEN
        DELETE FROM wallet_entries WHERE wallet = p_wallet.key AND number >= p_wallet.oldest
            AND number < p_wallet.oldest + v_forgotten;
    END IF;
    SELECT coalesce(max(again) + 1, 0) INTO v_again FROM wallet_entries
    WHERE wallet = p_wallet.key AND request = p_request;
    INSERT INTO wallet_entries (wallet, number, kind, amount, balance, request, again, at)
    VALUES (p_wallet.key, v_number, p_kind, p_amount, p_wallet.balance + v_in - v_out, p_request, v_again, v_now);
    RETURN p_wallet.balance + v_in - v_out;
END;
$$;

-- Purpose: charges a wallet or pays from it.
-- Parameters: p_now, an injected clock or NULL; p_kind, CHARGE or PAY; p_version, the version of the wallet that the
-- caller has read, or NULL to lock the wallet instead.
-- Result: one row: DONE, now or earlier, with the balance of then; REUSED; REFUSED with the balance. Fails with SL001 if
-- the wallet is of another version than the caller's.
CREATE FUNCTION wallet_change(
    p_id text, p_now bigint, p_kind text, p_amount bigint, p_request text, p_version bigint)
RETURNS TABLE (answer text, value bigint)
LANGUAGE plpgsql
SET plan_cache_mode = force_generic_plan
AS $$
#variable_conflict use_column
DECLARE
    w wallets;
    e wallet_entries;
BEGIN
    IF p_kind = 'CHARGE' THEN
        -- Nothing is left of it if the charge should not come about: the first charge of a wallet is never refused.
        PERFORM FROM wallets WHERE id = p_id;
        IF NOT FOUND THEN
            INSERT INTO wallets (id) VALUES (p_id) ON CONFLICT (id) DO NOTHING;
        END IF;
    END IF;
    IF p_version IS NULL THEN
        SELECT * INTO w FROM wallets WHERE id = p_id FOR UPDATE;
    ELSE
        SELECT * INTO w FROM wallets WHERE id = p_id;
        IF coalesce(w.entries, 0) <> p_version THEN
            RAISE EXCEPTION 'wallet % has changed', p_id USING ERRCODE = 'SL001';
        END IF;
    END IF;
    SELECT * INTO e FROM wallet_entries WHERE wallet = w.key AND request = p_request ORDER BY again DESC LIMIT 1;
    IF e.wallet IS NOT NULL THEN
        answer := CASE WHEN e.kind = p_kind AND e.amount = p_amount THEN 'DONE' ELSE 'REUSED' END;
        value := e.balance;
    ELSIF p_kind = 'CHARGE' AND w.balance + p_amount > 9007199254740991
        OR p_kind = 'PAY' AND coalesce(w.balance, 0) < p_amount THEN
        answer := 'REFUSED';
        value := coalesce(w.balance, 0);
    ELSE
        answer := 'DONE';
        value := wallet_book(w, p_kind, p_amount, p_request, present(p_now, w.latest));
    END IF;
    RETURN NEXT;
END;
$$;
