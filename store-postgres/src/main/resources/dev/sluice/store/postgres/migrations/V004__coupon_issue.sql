-- Purpose: decides many users' wishes for a coupon of one campaign, in the order in which they are given.
-- Parameters: p_now, an injected clock or NULL; p_users and p_requests, the n-th of each making the n-th wish.
-- Result: a row for each wish, in order: the answer, and the coupon's number or the instant that belongs to it.
--
-- The campaign's row is locked first. What follows is a statement of its own and so, under READ COMMITTED, sees all
-- that earlier holders of the lock committed; were it one statement with the lock, it would see the issuances of before
-- the wait.
CREATE FUNCTION coupon_issue(p_campaign text, p_now bigint, p_users text[], p_requests text[])
RETURNS TABLE (answer text, value bigint)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    c campaigns;
    v_now bigint;
    v_stock bigint;
BEGIN
    SELECT * INTO c FROM campaigns WHERE id = p_campaign FOR UPDATE;
    v_now := present(p_now, c.latest);
    IF c.key IS NULL OR v_now >= c.expires_at THEN
        RETURN QUERY SELECT 'UNKNOWN', NULL::bigint FROM unnest(p_users);
        RETURN;
    END IF;
    v_stock := CASE WHEN v_now >= c.opens_at AND v_now < c.closes_at THEN c.stock - c.issued + c.revoked ELSE 0 END;

    RETURN QUERY
    WITH asked AS (
        -- Where the limit is 1, all requests of a user are one.
        SELECT i, user_id, request, CASE WHEN c.per_user_limit = 1 THEN '' ELSE request END AS wish
        FROM unnest(p_users, p_requests) WITH ORDINALITY AS t (user_id, request, i)
    ),
    known AS (
        -- What the user has had before this batch. A coupon is noted as 2 seq, plus 1 if it is revoked.
        SELECT a.*, h.held, h.last_one, h.same_one,
            h.same_one IS NULL AND row_number() OVER (PARTITION BY a.user_id, a.wish ORDER BY a.i) = 1 AS first
        FROM asked a, LATERAL (
            SELECT count(*) AS held, max(s.seq * 2 + s.revoked::int) AS last_one,
                max(s.seq * 2 + s.revoked::int) FILTER (WHERE s.request = a.wish) AS same_one
            FROM issuances s WHERE s.campaign = c.key AND s.user_id = a.user_id
        ) h
    ),
    entitled AS (
        SELECT *, first AND held + count(*) FILTER (WHERE first) OVER (PARTITION BY user_id ORDER BY i)
            <= c.per_user_limit AS may
        FROM known
    ),
    served AS (
        SELECT *, CASE WHEN may AND turn <= v_stock THEN c.issued + turn END AS seq
        FROM (SELECT *, count(*) FILTER (WHERE may) OVER (ORDER BY i) AS turn FROM entitled) t
    ),
    counted AS (
        UPDATE campaigns SET issued = issued + n, latest = v_now
        FROM (SELECT count(seq) AS n FROM served) s WHERE key = c.key AND n > 0
    ),
    inserted AS (
        INSERT INTO issuances (campaign, seq, user_id, request, issued_at)
        SELECT c.key, seq, user_id, request, v_now FROM served WHERE seq IS NOT NULL
    ),
    seen AS (
        -- What the user has been given within this batch, up to this wish.
        SELECT *, max(seq) OVER (PARTITION BY user_id, wish ORDER BY i) AS same_seq,
            max(seq) OVER (PARTITION BY user_id ORDER BY i) AS last_seq,
            held + count(seq) OVER (PARTITION BY user_id ORDER BY i) >= c.per_user_limit AS full_up
        FROM served
    ),
    noted AS (
        SELECT i, seq,
            CASE WHEN full_up THEN coalesce(same_one, same_seq * 2, last_seq * 2, last_one)
                ELSE coalesce(same_one, same_seq * 2) END AS one
        FROM seen
    )
    SELECT
        CASE WHEN seq IS NOT NULL THEN 'ISSUED'
            WHEN one IS NOT NULL THEN CASE WHEN one & 1 = 1 THEN 'REVOKED' ELSE 'ALREADY_ISSUED' END
            WHEN v_now < c.opens_at THEN 'NOT_OPEN'
            WHEN v_now >= c.closes_at THEN 'CLOSED'
            ELSE 'SOLD_OUT' END,
        CASE WHEN seq IS NOT NULL THEN seq
            WHEN one IS NOT NULL THEN one >> 1
            WHEN v_now < c.opens_at THEN c.opens_at
            WHEN v_now >= c.closes_at THEN c.closes_at END
    FROM noted ORDER BY i;
END;
$$;
