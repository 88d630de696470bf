-- Purpose: takes a member out of every window that is kept; an event with an id and a number like others.
-- Parameters: p_now, an injected clock or NULL.
-- Result: one row: the answer and the event's number.
CREATE FUNCTION board_remove(p_board text, p_now bigint, p_event text, p_member text)
RETURNS TABLE (answer text, value bigint)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    b boards;
    v_now bigint;
    v_known bigint;
BEGIN
    SELECT * INTO b FROM boards WHERE id = p_board FOR UPDATE;
    v_now := present(p_now, b.latest);
    IF b.key IS NULL OR v_now >= b.expires_at THEN
        RETURN QUERY SELECT 'UNKNOWN', NULL::bigint;
        RETURN;
    END IF;
    SELECT seq INTO v_known FROM board_events WHERE board = b.key AND event = p_event;
    IF FOUND THEN
        RETURN QUERY SELECT 'ALREADY_RECORDED', v_known;
        RETURN;
    END IF;
    WITH gone AS (
        DELETE FROM standings s USING board_windows w
        WHERE w.board = b.key AND s.win = w.key AND s.member = p_member RETURNING s.win
    )
    UPDATE board_windows SET members = members - 1 FROM gone WHERE key = gone.win;
    INSERT INTO board_events (board, event, seq, recorded_at) VALUES (b.key, p_event, b.events + 1, v_now);
    UPDATE boards SET events = events + 1, latest = v_now WHERE key = b.key;
    RETURN QUERY SELECT 'RECORDED', b.events + 1;
END;
$$;
