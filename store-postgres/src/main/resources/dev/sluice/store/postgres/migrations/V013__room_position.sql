-- Purpose: where many users of one room stand; counts as a sign of life of each.
-- Parameters: p_now, an injected clock or NULL; p_users, who asks; p_counted, whether to count who is ahead.
-- Result: a row for each user asked for, in order: the answer, the ticket, the lane's name; for one who waits the number
-- of people ahead, and the present and the lane's pace, from which the time to wait follows; else when the admission ends.
CREATE FUNCTION room_position(p_room text, p_now bigint, p_users text[], p_counted boolean)
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
    WITH placed AS MATERIALIZED (
        SELECT u.i, w.place, coalesce(w.ticket, a.ticket) AS ticket, coalesce(w.lane, a.lane) AS lane, a.expires_at
        FROM unnest(p_users) WITH ORDINALITY AS u (id, i)
        LEFT JOIN LATERAL (
            SELECT ctid AS place, ticket, lane FROM waiting WHERE room = r.key AND user_id = u.id LIMIT 1) w ON true
        LEFT JOIN LATERAL (
            SELECT ticket, lane, expires_at FROM admissions
            WHERE room = r.key AND user_id = u.id AND w.ticket IS NULL LIMIT 1) a ON true
    ),
    heard AS (
        UPDATE waiting SET last_seen = r.latest
        WHERE ctid = ANY (ARRAY(SELECT place FROM placed WHERE place IS NOT NULL))
    )
    SELECT
        CASE WHEN p.place IS NOT NULL THEN 'WAITING' WHEN p.ticket IS NOT NULL THEN 'ADMITTED' ELSE 'NOT_IN_ROOM' END,
        p.ticket, l.id,
        CASE WHEN p_counted AND p.place IS NOT NULL THEN
            (SELECT h.ahead FROM room_ahead(r.key, p.lane, p.ticket) h) END,
        p.expires_at, r.latest, l.pace_bucket, l.pace_current, l.pace_previous
    FROM placed p LEFT JOIN LATERAL (SELECT * FROM lanes WHERE room = r.key AND lane = p.lane LIMIT 1) l ON true
    ORDER BY p.i;
END;
$$;
