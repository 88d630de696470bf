-- Purpose: the window that a reader asks for.
-- Parameters: p_now, an injected clock or NULL; p_label, the window's name.
-- Result: one row: the leaderboard's sign and way of ranking; the window's key, NULL if nobody has a score in it or it is
-- not kept any more; how many members it has. No row if there is no such leaderboard or it has expired.
CREATE FUNCTION board_window(p_board text, p_now bigint, p_label text)
RETURNS TABLE (sign smallint, ranks text, win bigint, members bigint)
LANGUAGE sql STABLE ROWS 1 AS $$
    SELECT b.sign, b.ranks, w.key, coalesce(w.members, 0)
    FROM (SELECT *, present(p_now, latest) AS now FROM boards WHERE id = p_board) b
    LEFT JOIN board_windows w ON w.board = b.key AND w.label = p_label AND w.expires_at > b.now
    WHERE b.now < b.expires_at;
$$;

-- Purpose: what comes before a place in the way of ranking: members with a better one (COMPETITION), better places
-- (DENSE), or nothing (ORDINAL, where position is all).
-- Parameters: p_win, the window's key; p_ranks, the way; p_place.
-- Result: one row. Costs a walk over the better part of an index.
CREATE FUNCTION board_better(p_win bigint, p_ranks text, p_place bigint) RETURNS TABLE (better bigint)
LANGUAGE sql STABLE ROWS 1 AS $$
    SELECT CASE p_ranks
        WHEN 'COMPETITION' THEN (SELECT count(*) FROM standings WHERE win = p_win AND place < p_place)
        WHEN 'DENSE' THEN (SELECT count(DISTINCT place) FROM standings WHERE win = p_win AND place < p_place) END;
$$;

-- Purpose: a stretch of a window in order of rank.
-- Parameters: p_win, the window's key; p_ranks, the way of ranking; p_offset, how many come before; p_limit, how many at
-- most, none if negative.
-- Result: a row for each member, in order of turn. Costs a walk over the index up to the end of the stretch.
CREATE FUNCTION board_stretch(p_win bigint, p_ranks text, p_offset bigint, p_limit bigint)
RETURNS TABLE (turn bigint, rank bigint, member text, place bigint)
LANGUAGE sql STABLE AS $$
    WITH stretch AS MATERIALIZED (
        SELECT member, place, tie FROM standings WHERE win = p_win ORDER BY place, tie, member
        OFFSET p_offset LIMIT greatest(p_limit, 0)
    ),
    first AS MATERIALIZED (
        SELECT f.place, b.better FROM (SELECT min(place) AS place FROM stretch) f, board_better(p_win, p_ranks, f.place) b
    )
    SELECT row_number() OVER in_order, CASE p_ranks
        WHEN 'ORDINAL' THEN p_offset + row_number() OVER in_order
        WHEN 'DENSE' THEN f.better + dense_rank() OVER (ORDER BY s.place)
        ELSE CASE WHEN s.place = f.place THEN f.better + 1 ELSE p_offset + rank() OVER (ORDER BY s.place) END END,
        s.member, s.place
    FROM stretch s, first f WINDOW in_order AS (ORDER BY s.place, s.tie, s.member);
$$;

-- Purpose: where a member stands.
-- Parameters: p_win, the window's key; p_member.
-- Result: one row, none if the member has no score: how many come before, and the member's place. Costs a walk over the
-- better part of an index: some 30 ms for each 100,000 members that come before.
CREATE FUNCTION board_position(p_win bigint, p_member text) RETURNS TABLE (before bigint, place bigint)
LANGUAGE sql STABLE ROWS 1 AS $$
    SELECT (SELECT count(*) FROM standings s WHERE s.win = p_win AND (s.place, s.tie, s.member) < (m.place, m.tie, m.member)),
        m.place
    FROM standings m WHERE m.win = p_win AND m.member = p_member;
$$;
