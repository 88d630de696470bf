-- Purpose: makes a leaderboard, unless one of that id exists.
-- Parameters: p_now, an injected clock or NULL; p_kinds and p_kept, its windows; the others are its rules.
-- Result: CREATED, also if it exists with the same rules; CONFLICT, it exists with others; OVER, it ends in the past.
CREATE FUNCTION board_create(
    p_id text, p_now bigint, p_operator text, p_direction text, p_ties text, p_ranks text, p_zone text,
    p_kinds text[], p_kept bigint[], p_dedupe bigint, p_expires_at bigint) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
    b boards;
BEGIN
    -- One creator of an id at a time; a row that does not exist cannot be locked.
    PERFORM pg_advisory_xact_lock(hashtextextended('leaderboard ' || p_id, 0));
    SELECT * INTO b FROM boards WHERE id = p_id FOR UPDATE;
    IF FOUND AND present(p_now, b.latest) < b.expires_at THEN
        IF (b.operator, b.direction, b.ties, b.ranks, b.zone, b.kinds, b.kept, b.dedupe, b.expires_at)
            = (p_operator, p_direction, p_ties, p_ranks, p_zone, p_kinds, p_kept, p_dedupe, p_expires_at) THEN
            RETURN 'CREATED';
        END IF;
        RETURN 'CONFLICT';
    END IF;
    IF present(p_now, 0) >= p_expires_at THEN
        RETURN 'OVER';
    END IF;
    UPDATE boards SET id = NULL WHERE key = b.key;
    INSERT INTO boards (id, operator, direction, sign, ties, ranks, zone, kinds, kept, dedupe, expires_at)
    VALUES (p_id, p_operator, p_direction, CASE p_direction WHEN 'HIGHER_IS_BETTER' THEN -1 ELSE 1 END,
        p_ties, p_ranks, p_zone, p_kinds, p_kept, p_dedupe, p_expires_at);
    RETURN 'CREATED';
END;
$$;
