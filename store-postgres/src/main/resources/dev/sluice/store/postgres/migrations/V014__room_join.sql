-- Purpose: puts many users at the end of lanes of one room, in the order in which they are given; who has a place or a
-- slot keeps it, and the call counts as a sign of life.
-- Parameters: p_now, an injected clock or NULL; p_users and p_lanes, who joins which lane.
-- Result: a row for each, in order, as room_position answers; UNKNOWN_LANE; or CLOSED with the instant of closing as
-- expires_at.
CREATE FUNCTION room_join(p_room text, p_now bigint, p_users text[], p_lanes text[])
RETURNS TABLE (answer text, ticket bigint, lane text, ahead bigint, expires_at bigint,
    now bigint, pace_bucket bigint, pace_current bigint, pace_previous bigint)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    r rooms;
BEGIN
    r := room_enter(p_room, p_now);
    IF r.key IS NULL THEN
        RETURN QUERY SELECT 'UNKNOWN', NULL::bigint, NULL, NULL::bigint, NULL::bigint,
            NULL::bigint, NULL::bigint, NULL::bigint, NULL::bigint FROM unnest(p_users);
        RETURN;
    END IF;
    PERFORM room_notice(r, p_users);
    RETURN QUERY
    WITH asked AS MATERIALIZED (
        SELECT u.i, u.id, w.place, coalesce(w.ticket, a.ticket) AS ticket, coalesce(w.lane, a.lane) AS lane,
            a.expires_at, l.lane AS wish
        FROM unnest(p_users, p_lanes) WITH ORDINALITY AS u (id, lane_id, i)
        LEFT JOIN (SELECT * FROM lanes WHERE room = r.key) l ON l.id = u.lane_id
        LEFT JOIN LATERAL (
            SELECT ctid AS place, ticket, lane FROM waiting WHERE room = r.key AND user_id = u.id LIMIT 1) w ON true
        LEFT JOIN LATERAL (
            SELECT ticket, lane, expires_at FROM admissions
            WHERE room = r.key AND user_id = u.id AND w.ticket IS NULL LIMIT 1) a ON true
    ),
    heard AS (
        UPDATE waiting SET last_seen = r.latest
        WHERE ctid = ANY (ARRAY(SELECT place FROM asked WHERE place IS NOT NULL))
    ),
    newcomers AS (
        -- A user's first wish for a lane that exists counts.
        SELECT DISTINCT ON (id) id, i, wish FROM asked
        WHERE ticket IS NULL AND wish IS NOT NULL AND r.latest < r.closes_at ORDER BY id, i
    ),
    placed AS (
        SELECT id, i, wish AS lane, r.joined + row_number() OVER (ORDER BY i) AS ticket,
            row_number() OVER (PARTITION BY wish ORDER BY i) - 1 AS before
        FROM newcomers
    ),
    written AS (
        INSERT INTO waiting (room, lane, ticket, user_id, last_seen, check_at)
        SELECT r.key, lane, ticket, id, r.latest, r.latest + r.grace FROM placed ORDER BY ticket
    ),
    bucketed AS (
        INSERT INTO waiting_buckets (room, lane, level, bucket, waiting)
        SELECT r.key, p.lane, l.level, p.ticket >> l.bits, count(*)
        FROM placed p, (VALUES (1, 6), (2, 12), (3, 18)) AS l (level, bits) GROUP BY 2, 3, 4
        ON CONFLICT (room, lane, level, bucket) DO UPDATE SET waiting = waiting_buckets.waiting + excluded.waiting
    ),
    lengthened AS (
        UPDATE lanes SET waiting = waiting + n
        FROM (SELECT lane AS joined, count(*) AS n FROM placed GROUP BY 1) g WHERE room = r.key AND lane = g.joined
    ),
    counted AS (
        UPDATE rooms SET joined = joined + n, latest = r.latest
        FROM (SELECT count(*) AS n FROM placed) g WHERE key = r.key AND n > 0
    )
    SELECT
        CASE WHEN a.place IS NOT NULL OR a.i >= p.i THEN 'WAITING' WHEN a.ticket IS NOT NULL THEN 'ADMITTED'
            WHEN a.wish IS NULL THEN 'UNKNOWN_LANE' ELSE 'CLOSED' END,
        coalesce(a.ticket, p.ticket), l.id,
        CASE WHEN a.i >= p.i THEN l.waiting + p.before
            WHEN a.place IS NOT NULL THEN (SELECT h.ahead FROM room_ahead(r.key, a.lane, a.ticket) h) END,
        CASE WHEN a.ticket IS NULL AND p.i IS NULL THEN r.closes_at ELSE a.expires_at END,
        r.latest, l.pace_bucket, l.pace_current, l.pace_previous
    FROM asked a
    LEFT JOIN placed p ON p.id = a.id
    LEFT JOIN LATERAL (
        SELECT * FROM lanes WHERE room = r.key AND lane = coalesce(a.lane, p.lane) LIMIT 1) l ON true
    ORDER BY a.i;
END;
$$;
