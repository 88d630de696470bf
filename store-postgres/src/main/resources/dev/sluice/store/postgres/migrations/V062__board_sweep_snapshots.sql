-- Purpose: deletes a stretch of what one expired window with its snapshots, and one expired leaderboard, have left behind;
-- safe with any number of sweepers. The leaderboard's lock is held, so no event is on its way into the window.
-- Parameters: p_now, an injected clock or NULL; p_most, how many rows of each table at most.
-- Result: how many rows were deleted; 0 if nothing is left to sweep.
CREATE OR REPLACE FUNCTION board_sweep(p_now bigint, p_most integer) RETURNS integer
LANGUAGE plpgsql AS $$
DECLARE
    v_now CONSTANT bigint := present(p_now, 0);
    v_board bigint;
    v_window bigint;
    v_deleted integer;
    v_places integer;
    v_sum integer := 0;
BEGIN
    SELECT b.key, w.key INTO v_board, v_window FROM board_windows w JOIN boards b ON b.key = w.board
    WHERE w.expires_at <= v_now ORDER BY w.expires_at LIMIT 1 FOR UPDATE OF b SKIP LOCKED;
    IF FOUND THEN
        UPDATE boards SET latest = greatest(latest, v_now) WHERE key = v_board;
        DELETE FROM standings
        WHERE ctid = ANY (ARRAY(SELECT ctid FROM standings WHERE win = v_window ORDER BY member LIMIT p_most));
        GET DIAGNOSTICS v_deleted = ROW_COUNT;
        DELETE FROM board_snapshot_places WHERE ctid = ANY (ARRAY(
            SELECT ctid FROM board_snapshot_places WHERE win = v_window ORDER BY number, member LIMIT p_most));
        GET DIAGNOSTICS v_places = ROW_COUNT;
        IF v_deleted < p_most AND v_places < p_most THEN
            DELETE FROM board_snapshots WHERE win = v_window;
            DELETE FROM board_windows WHERE key = v_window;
        END IF;
        v_sum := v_deleted + v_places + 1;
    END IF;

    SELECT key INTO v_board FROM boards WHERE expires_at <= v_now
    ORDER BY expires_at LIMIT 1 FOR UPDATE SKIP LOCKED;
    IF FOUND THEN
        UPDATE boards SET id = NULL WHERE key = v_board;
        DELETE FROM board_events
        WHERE ctid = ANY (ARRAY(SELECT ctid FROM board_events WHERE board = v_board LIMIT p_most));
        GET DIAGNOSTICS v_deleted = ROW_COUNT;
        IF v_deleted < p_most AND NOT EXISTS (SELECT FROM board_windows WHERE board = v_board) THEN
            DELETE FROM boards WHERE key = v_board;
        END IF;
        v_sum := v_sum + v_deleted + 1;
    END IF;
    RETURN v_sum;
END;
$$;
