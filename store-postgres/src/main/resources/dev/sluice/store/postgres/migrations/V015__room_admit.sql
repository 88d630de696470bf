-- Purpose: drops who has fallen silent, frees slots that are over, and lets the next in. Looks at no more than 2,000
-- people in line, and frees no more than 2,000 slots, before it lets in up to p_max.
-- Parameters: p_now, an injected clock or NULL; p_max, how many to let in at most.
-- Result: a row for each admission, in order (user_id, ticket, lane, expires_at), then one with only more: whether
-- another call at once would find more to do. No row if there is no such room or it has expired.
CREATE FUNCTION room_admit(p_room text, p_now bigint, p_max integer)
RETURNS TABLE (user_id text, ticket bigint, lane text, expires_at bigint, more boolean)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    most CONSTANT integer := 2000;
    r rooms;
    v_looked integer;
    v_expired integer;
    v_dropped integer;
    v_lanes smallint[];
    v_tickets bigint[];
    v_users text[];
    v_free bigint;
    v_admitted integer;
    v_bucket bigint;
BEGIN
    r := room_enter(p_room, p_now);
    IF r.key IS NULL THEN
        RETURN;
    END IF;
    v_bucket := r.latest / 10000;

    DELETE FROM admissions WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM admissions WHERE room = r.key AND expires_at > r.freed_to AND expires_at <= r.latest
        ORDER BY expires_at, ticket LIMIT most));
    GET DIAGNOSTICS v_expired = ROW_COUNT;
    r.active := r.active - v_expired;

    WITH due AS MATERIALIZED (
        SELECT ctid AS place, last_seen FROM waiting
        WHERE room = r.key AND check_at > r.checked_to AND check_at <= r.latest ORDER BY check_at LIMIT most
    ),
    spared AS (
        UPDATE waiting SET check_at = last_seen + r.grace
        WHERE ctid = ANY (ARRAY(SELECT place FROM due WHERE last_seen + r.grace > r.latest))
    ),
    gone AS (
        DELETE FROM waiting
        WHERE ctid = ANY (ARRAY(SELECT place FROM due WHERE last_seen + r.grace <= r.latest))
        RETURNING lane, ticket
    )
    SELECT (SELECT count(*) FROM due), array_agg(lane), array_agg(ticket) INTO v_looked, v_lanes, v_tickets FROM gone;
    v_dropped := room_uncount(r.key, v_lanes, v_tickets);

    -- Where everybody due was looked at, nobody is left behind these marks.
    IF v_expired < most THEN
        r.freed_to := r.latest;
    END IF;
    IF v_looked < most THEN
        r.checked_to := r.latest;
    END IF;

    r.tokens := least(r.rate * 1000::bigint, r.tokens + (r.latest - r.filled_at) * r.rate);
    v_free := least(p_max, r.capacity - r.active, r.tokens / 1000);

    -- Weighted round robin, all turns at once: a lane's j-th in line goes in round 0 while the credits of this round
    -- last, then in rounds of as many as the lane's weight; within a round lanes go in declared order. The silent can
    -- only stand here if there were more of them than one call drops.
    WITH heads AS MATERIALIZED (
        SELECT l.lane, l.weight, l.credits, h.place, h.ticket, h.user_id,
            row_number() OVER (PARTITION BY l.lane ORDER BY h.ticket) AS j
        FROM lanes l, LATERAL (
            SELECT ctid AS place, ticket, user_id, last_seen FROM waiting
            WHERE room = r.key AND lane = l.lane AND ticket >= l.head ORDER BY ticket
            LIMIT CASE WHEN v_looked < most THEN v_free ELSE v_free + most END) h
        WHERE l.room = r.key AND v_free > 0 AND h.last_seen + r.grace > r.latest
    ),
    turns AS MATERIALIZED (
        SELECT *, CASE WHEN j <= credits THEN 0 ELSE 1 + (j - credits - 1) / weight END AS round
        FROM heads ORDER BY round, lane, j LIMIT v_free
    ),
    called AS (
        DELETE FROM waiting WHERE ctid = ANY (ARRAY(SELECT place FROM turns))
    ),
    inside AS (
        INSERT INTO admissions (room, user_id, ticket, lane, expires_at)
        SELECT r.key, user_id, ticket, lane, r.latest + r.admission_ttl FROM turns
    ),
    spent AS (
        -- Each lane's share, and its share in the last round that was begun.
        SELECT l.lane, count(t.lane) AS n, f.round AS last_round, count(t.lane) FILTER (WHERE t.round = f.round) AS in_it,
            max(t.ticket) AS last_ticket
        FROM lanes l CROSS JOIN (SELECT max(round) AS round FROM turns) f LEFT JOIN turns t ON t.lane = l.lane
        WHERE l.room = r.key AND f.round IS NOT NULL GROUP BY l.lane, f.round
    ),
    paced AS (
        UPDATE lanes l SET
            credits = CASE WHEN s.last_round = 0 THEN l.credits ELSE l.weight END - s.in_it,
            head = CASE WHEN v_looked < most THEN coalesce(s.last_ticket + 1, l.head) ELSE l.head END,
            pace_bucket = CASE WHEN s.n = 0 THEN l.pace_bucket ELSE v_bucket END,
            pace_current = CASE WHEN s.n = 0 OR l.pace_bucket = v_bucket THEN l.pace_current ELSE 0 END + s.n,
            pace_previous = CASE WHEN s.n = 0 OR l.pace_bucket = v_bucket THEN l.pace_previous
                WHEN l.pace_bucket = v_bucket - 1 THEN l.pace_current ELSE 0 END
        FROM spent s WHERE l.room = r.key AND l.lane = s.lane
    )
    SELECT array_agg(user_id ORDER BY round, lane, j), array_agg(ticket ORDER BY round, lane, j),
        array_agg(lane ORDER BY round, lane, j)
    INTO v_users, v_tickets, v_lanes FROM turns;
    v_admitted := room_uncount(r.key, v_lanes, v_tickets);

    r.active := r.active + v_admitted;
    r.tokens := r.tokens - v_admitted * 1000::bigint;
    UPDATE rooms SET tokens = r.tokens, filled_at = r.latest, latest = r.latest, active = r.active,
        admitted = admitted + v_admitted, dropped = dropped + v_dropped, expired = expired + v_expired,
        checked_to = r.checked_to, freed_to = r.freed_to
    WHERE key = r.key;

    RETURN QUERY SELECT t.user_id, t.ticket, l.id, r.latest + r.admission_ttl, NULL::boolean
    FROM unnest(v_users, v_tickets, v_lanes) WITH ORDINALITY AS t (user_id, ticket, lane, i)
    JOIN lanes l ON l.room = r.key AND l.lane = t.lane ORDER BY t.i;
    RETURN QUERY SELECT NULL, NULL::bigint, NULL, NULL::bigint,
        (v_expired = most AND EXISTS (
            SELECT FROM admissions WHERE room = r.key AND expires_at > r.freed_to AND expires_at <= r.latest))
        OR (v_looked = most AND EXISTS (
            SELECT FROM waiting WHERE room = r.key AND check_at > r.checked_to AND check_at <= r.latest))
        OR (r.active < r.capacity AND r.tokens >= 1000
            AND EXISTS (SELECT FROM lanes WHERE room = r.key AND waiting > 0));
END;
$$;
