-- Purpose: notes the best members of a window as its next snapshot, and drops the one that is too old then.
-- Parameters: p_key, the leaderboard's key; p_now, an injected clock or NULL; p_label, the window's name; p_expires_at, when
-- the window is forgotten; p_request, names the snapshot; p_depth, how many members at most; p_most, how many snapshots are
-- kept.
-- Result: one row: TAKEN and the snapshot, which is that of an earlier call if the request took one that is kept; GONE if
-- the leaderboard of that key has expired.
CREATE FUNCTION board_snapshot(
    p_key bigint, p_now bigint, p_label text, p_expires_at bigint, p_request text, p_depth integer, p_most integer)
RETURNS TABLE (answer text, number bigint, taken_at bigint, members bigint)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    b boards;
    v_now bigint;
    v_win bigint;
    v_number bigint;
    v_members bigint;
BEGIN
    SELECT * INTO b FROM boards WHERE key = p_key AND id IS NOT NULL FOR UPDATE;
    v_now := present(p_now, b.latest);
    IF b.key IS NULL OR v_now >= b.expires_at THEN
        RETURN QUERY SELECT 'GONE', NULL::bigint, NULL::bigint, NULL::bigint;
        RETURN;
    END IF;
    IF v_now >= p_expires_at THEN
        RETURN QUERY SELECT 'TAKEN', 1::bigint, v_now, 0::bigint;
        RETURN;
    END IF;
    INSERT INTO board_windows (board, label, expires_at) SELECT b.key, p_label, p_expires_at
    WHERE NOT EXISTS (SELECT FROM board_windows x WHERE x.board = b.key AND x.label = p_label);
    SELECT w.key INTO v_win FROM board_windows w WHERE w.board = b.key AND w.label = p_label;

    RETURN QUERY SELECT 'TAKEN', s.number, s.taken_at, s.members FROM board_snapshots s
    WHERE s.win = v_win AND s.request = p_request;
    IF FOUND THEN
        RETURN;
    END IF;
    SELECT coalesce(max(s.number), 0) + 1 INTO v_number FROM board_snapshots s WHERE s.win = v_win;
    INSERT INTO board_snapshot_places (win, number, member, rank, score)
    SELECT v_win, v_number, s.member, s.rank, s.place * b.sign FROM board_stretch(v_win, b.ranks, 0, p_depth) s;
    GET DIAGNOSTICS v_members = ROW_COUNT;
    INSERT INTO board_snapshots (win, number, taken_at, members, request)
    VALUES (v_win, v_number, v_now, v_members, p_request);
    DELETE FROM board_snapshot_places p WHERE p.win = v_win AND p.number <= v_number - p_most;
    DELETE FROM board_snapshots s WHERE s.win = v_win AND s.number <= v_number - p_most;
    UPDATE boards SET latest = v_now WHERE key = b.key;
    RETURN QUERY SELECT 'TAKEN', v_number, v_now, v_members;
END;
$$;
