-- Purpose: pays reservations of one sale, in the order in which they are given: wallet, coupon, units and outbox at once.
-- Parameters: p_now, an injected clock or NULL; p_reservations, p_users, p_wallets, p_campaigns, p_seqs, p_discounts and
-- p_requests, the n-th of each making the n-th payment, the campaign NULL where there is no coupon; p_version, as for
-- sale_enter; p_wallet_version, likewise of the wallet of an only payment.
-- Result: a row for each, in order: the answer and what belongs to it.
--
-- Rows are locked in one order: the sale, the campaigns by id, the wallets by id.
CREATE FUNCTION sale_confirm(
    p_sale text, p_now bigint, p_reservations text[], p_users text[], p_wallets text[], p_campaigns text[],
    p_seqs bigint[], p_discounts bigint[], p_requests text[], p_version bigint, p_wallet_version bigint)
RETURNS TABLE (answer text, number bigint, amount bigint, at bigint, why text)
LANGUAGE plpgsql
SET plan_cache_mode = force_generic_plan
AS $$
#variable_conflict use_column
DECLARE
    s sales;
    r reservations;
    w wallets;
    n integer;
    v_due bigint;
    v_coupon record;
    v_changed boolean := false;
BEGIN
    s := sale_enter(p_sale, p_now, p_version);
    IF s.key IS NULL THEN
        RETURN QUERY SELECT 'UNKNOWN', NULL::bigint, NULL::bigint, NULL::bigint, NULL FROM unnest(p_reservations);
        RETURN;
    END IF;
    IF p_version IS NULL THEN
        PERFORM FROM campaigns WHERE id = ANY (p_campaigns) ORDER BY id FOR UPDATE;
        PERFORM FROM wallets WHERE id = ANY (p_wallets) ORDER BY id FOR UPDATE;
        s.latest := present(p_now, s.latest);
    END IF;
    FOR n IN 1 .. cardinality(p_reservations) LOOP
        number := NULL;
        amount := NULL;
        at := NULL;
        why := NULL;
        SELECT * INTO r FROM reservations WHERE sale = s.key AND id = p_reservations[n];
        IF NOT FOUND THEN
            answer := 'UNKNOWN_RESERVATION';
        ELSIF r.user_id <> p_users[n] THEN
            answer := 'NOT_OWNER';
        ELSIF r.state = 'CONFIRMED' THEN
            IF (r.wallet, r.campaign, r.seq, r.discount)
                IS DISTINCT FROM (p_wallets[n], p_campaigns[n], p_seqs[n], p_discounts[n]) THEN
                answer := 'PAYMENT_REUSED';
            ELSE
                answer := 'CONFIRMED';
                number := r.number;
                amount := r.paid;
                at := r.confirmed_at;
            END IF;
        ELSIF r.state = 'CANCELLED' THEN
            answer := 'CANCELLED';
        ELSIF r.expires_at <= s.latest THEN
            answer := 'EXPIRED';
            at := r.expires_at;
        ELSE
            answer := NULL;
            v_due := greatest(0, r.total - coalesce(p_discounts[n], 0));
            SELECT * INTO w FROM wallets WHERE id = p_wallets[n];
            IF coalesce(w.entries, 0) <> p_wallet_version THEN
                RAISE EXCEPTION 'wallet % has changed', p_wallets[n] USING ERRCODE = 'SL001';
            END IF;
            PERFORM sale_claim(s.key, CASE WHEN NOT v_changed THEN p_version END);
            IF p_campaigns[n] IS NOT NULL THEN
                IF coalesce(w.balance, 0) >= v_due THEN
                    SELECT * INTO v_coupon
                    FROM coupon_redeem(p_campaigns[n], p_now, p_users[n], p_seqs[n], p_requests[n]);
                ELSE
                    -- What redeeming would answer, undone at once.
                    BEGIN
                        SELECT * INTO v_coupon
                        FROM coupon_redeem(p_campaigns[n], p_now, p_users[n], p_seqs[n], p_requests[n]);
                        RAISE EXCEPTION 'undone' USING ERRCODE = 'SL002';
                    EXCEPTION WHEN SQLSTATE 'SL002' THEN
                        NULL;
                    END;
                END IF;
                IF v_coupon.answer <> 'REDEEMED' THEN
                    answer := 'COUPON_REFUSED';
                    why := v_coupon.answer;
                    at := v_coupon.value;
                END IF;
            END IF;
            IF answer IS NULL AND coalesce(w.balance, 0) < v_due THEN
                answer := 'INSUFFICIENT';
                number := v_due;
                amount := coalesce(w.balance, 0);
            END IF;
            IF answer IS NULL THEN
                IF v_due > 0 THEN
                    PERFORM wallet_book(w, 'PAY', v_due, p_requests[n], s.latest);
                END IF;
                v_changed := true;
                s.held := s.held - sale_end_hold(s.key, r.id, 'CONFIRMED');
                s.confirmed := s.confirmed + r.units;
                s.confirmations := s.confirmations + 1;
                s.revenue := s.revenue + v_due;
                s.last_confirmed_at := s.latest;
                UPDATE reservations SET number = s.confirmations, paid = v_due, confirmed_at = s.latest,
                    wallet = p_wallets[n], campaign = p_campaigns[n], seq = p_seqs[n], discount = p_discounts[n]
                WHERE sale = s.key AND id = r.id;
                INSERT INTO confirmations (sale, number, reservation) VALUES (s.key, s.confirmations, r.id);
                answer := 'CONFIRMED';
                number := s.confirmations;
                amount := v_due;
                at := s.latest;
            END IF;
        END IF;
        RETURN NEXT;
    END LOOP;
    IF v_changed THEN
        UPDATE sales SET held = s.held, confirmed = s.confirmed, confirmations = s.confirmations, revenue = s.revenue,
            last_confirmed_at = s.last_confirmed_at, latest = s.latest, version = version + 1
        WHERE key = s.key;
    ELSE
        -- What was refused was refused of one state of the sale.
        PERFORM sale_claim(s.key, p_version);
    END IF;
END;
$$;
