-- Purpose: ends an admission that is done (complete), or gives up a place in line or an admission (leave).
-- Parameters: p_now, an injected clock or NULL; p_ticket, by which the user holds it; p_leaving, which of the two.
-- Result: ENDED, STILL_WAITING, UNKNOWN_TICKET or UNKNOWN.
CREATE FUNCTION room_end(p_room text, p_now bigint, p_user text, p_ticket bigint, p_leaving boolean) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
    r rooms;
    v_lane smallint;
BEGIN
    r := room_enter(p_room, p_now);
    IF r.key IS NULL THEN
        RETURN 'UNKNOWN';
    END IF;
    PERFORM room_notice(r, ARRAY[p_user]);
    IF p_ticket < 1 OR p_ticket > r.joined THEN
        RETURN 'UNKNOWN_TICKET';
    END IF;
    SELECT lane INTO v_lane FROM waiting WHERE room = r.key AND user_id = p_user AND ticket = p_ticket;
    IF FOUND THEN
        IF NOT p_leaving THEN
            RETURN 'STILL_WAITING';
        END IF;
        DELETE FROM waiting WHERE room = r.key AND user_id = p_user;
        PERFORM room_uncount(r.key, ARRAY[v_lane], ARRAY[p_ticket]);
        UPDATE rooms SET departed = departed + 1, latest = r.latest WHERE key = r.key;
        RETURN 'ENDED';
    END IF;
    DELETE FROM admissions WHERE room = r.key AND user_id = p_user AND ticket = p_ticket;
    IF FOUND THEN
        UPDATE rooms SET active = active - 1, departed = departed + p_leaving::int,
            completed = completed + (NOT p_leaving)::int, latest = r.latest
        WHERE key = r.key;
    END IF;
    RETURN 'ENDED';
END;
$$;
