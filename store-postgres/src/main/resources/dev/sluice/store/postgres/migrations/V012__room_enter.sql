-- Purpose: the first step of every change: locks the room, and sets its latest to the present. The caller's next
-- statements see, under READ COMMITTED, all that earlier holders of the lock committed.
-- Parameters: p_now, an injected clock or NULL.
-- Result: the room's row with latest set (in the result only); all NULL if there is no such room or it has expired.
CREATE FUNCTION room_enter(p_room text, p_now bigint) RETURNS rooms
LANGUAGE plpgsql AS $$
DECLARE
    r rooms;
BEGIN
    SELECT * INTO r FROM rooms WHERE id = p_room FOR UPDATE;
    r.latest := present(p_now, r.latest);
    IF r.latest >= r.expires_at THEN
        r := NULL;
    END IF;
    RETURN r;
END;
$$;

-- Purpose: how many stand before a ticket in its lane: the tickets of its own bucket one by one, then whole buckets, the
-- larger the farther away. So at most 63 rows of each of the first three terms, whatever the length of the line.
-- Parameters: p_room, the room's key; p_lane; p_ticket.
-- Result: one row. The planner makes it part of the query that asks.
CREATE FUNCTION room_ahead(p_room bigint, p_lane smallint, p_ticket bigint) RETURNS TABLE (ahead bigint)
LANGUAGE sql STABLE ROWS 1 AS $$
    SELECT (SELECT count(*) FROM waiting w WHERE w.room = p_room AND w.lane = p_lane
            AND w.ticket >= p_ticket >> 6 << 6 AND w.ticket < p_ticket)
        + (SELECT coalesce(sum(b.waiting), 0) FROM waiting_buckets b WHERE b.room = p_room AND b.lane = p_lane
            AND b.level = 1 AND b.bucket >= p_ticket >> 12 << 6 AND b.bucket < p_ticket >> 6)
        + (SELECT coalesce(sum(b.waiting), 0) FROM waiting_buckets b WHERE b.room = p_room AND b.lane = p_lane
            AND b.level = 2 AND b.bucket >= p_ticket >> 18 << 6 AND b.bucket < p_ticket >> 12)
        + (SELECT coalesce(sum(b.waiting), 0) FROM waiting_buckets b WHERE b.room = p_room AND b.lane = p_lane
            AND b.level = 3 AND b.bucket < p_ticket >> 18);
$$;

-- Purpose: takes tickets that have left the line out of the counts.
-- Parameters: p_room, the room's key; p_lanes and p_tickets, the lane and number of each ticket, NULL if there are none.
-- Result: how many tickets there were.
CREATE FUNCTION room_uncount(p_room bigint, p_lanes smallint[], p_tickets bigint[]) RETURNS integer
LANGUAGE plpgsql AS $$
BEGIN
    IF p_tickets IS NULL THEN
        RETURN 0;
    END IF;
    UPDATE waiting_buckets b SET waiting = b.waiting - g.n
    FROM (
        SELECT t.lane, l.level, t.ticket >> l.bits AS bucket, count(*) AS n
        FROM unnest(p_lanes, p_tickets) AS t (lane, ticket), (VALUES (1, 6), (2, 12), (3, 18)) AS l (level, bits)
        GROUP BY 1, 2, 3
    ) g
    WHERE b.room = p_room AND b.lane = g.lane AND b.level = g.level AND b.bucket = g.bucket;
    DELETE FROM waiting_buckets b
    USING (
        SELECT DISTINCT t.lane, l.level, t.ticket >> l.bits AS bucket
        FROM unnest(p_lanes, p_tickets) AS t (lane, ticket), (VALUES (1, 6), (2, 12), (3, 18)) AS l (level, bits)
    ) g
    WHERE b.room = p_room AND b.lane = g.lane AND b.level = g.level AND b.bucket = g.bucket AND b.waiting = 0;
    UPDATE lanes SET waiting = waiting - g.n
    FROM (SELECT t.lane, count(*) AS n FROM unnest(p_lanes) AS t (lane) GROUP BY 1) g
    WHERE lanes.room = p_room AND lanes.lane = g.lane;
    RETURN cardinality(p_tickets);
END;
$$;

-- Purpose: notices which of some users have fallen silent, or have an admission that is over.
-- Parameters: r, the room as room_enter gave it; p_users, whom to look at.
-- Result: nothing; they hold neither a place nor a slot afterwards.
CREATE FUNCTION room_notice(r rooms, p_users text[]) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    v_lanes smallint[];
    v_tickets bigint[];
    v_expired integer;
BEGIN
    -- Nobody is silent before the earliest check_at: most calls end here.
    IF EXISTS (
        SELECT FROM waiting WHERE room = r.key AND check_at > r.checked_to AND check_at <= r.latest) THEN
        WITH gone AS (
            DELETE FROM waiting WHERE ctid = ANY (ARRAY(
                SELECT w.ctid FROM unnest(p_users) AS u (id), LATERAL (
                    SELECT ctid, last_seen FROM waiting WHERE room = r.key AND user_id = u.id LIMIT 1) w
                WHERE w.last_seen + r.grace <= r.latest))
            RETURNING lane, ticket
        )
        SELECT array_agg(lane), array_agg(ticket) INTO v_lanes, v_tickets FROM gone;
        IF v_tickets IS NOT NULL THEN
            UPDATE rooms SET dropped = dropped + room_uncount(r.key, v_lanes, v_tickets), latest = r.latest
            WHERE key = r.key;
        END IF;
    END IF;
    IF EXISTS (
        SELECT FROM admissions WHERE room = r.key AND expires_at > r.freed_to AND expires_at <= r.latest) THEN
        DELETE FROM admissions WHERE room = r.key AND user_id = ANY (p_users) AND expires_at <= r.latest;
        GET DIAGNOSTICS v_expired = ROW_COUNT;
        IF v_expired > 0 THEN
            UPDATE rooms SET active = active - v_expired, expired = expired + v_expired, latest = r.latest
            WHERE key = r.key;
        END IF;
    END IF;
END;
$$;
