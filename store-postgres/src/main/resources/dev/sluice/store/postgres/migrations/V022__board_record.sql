-- Purpose: lets many events of one leaderboard count, in the order in which they are given.
-- Parameters: p_key, the leaderboard's key; p_now, an injected clock or NULL; p_events, p_members, p_values, the n-th of
-- each making the n-th event, no event twice; p_labels and p_expiries, the windows that occur and when each is forgotten;
-- p_hit_events and p_hit_windows, which event (from 1) counts in which of these windows (from 1), an event's windows from
-- the shortest to the longest.
-- Result: a row for each event, in order: the answer, and the event's number or that of the window that is over. GONE for
-- all if the leaderboard of that key has expired.
--
-- Violates score_in_range, and so changes nothing, if a score would leave the range on the way.
CREATE FUNCTION board_record(
    p_key bigint, p_now bigint, p_events text[], p_members text[], p_values bigint[],
    p_labels text[], p_expiries bigint[], p_hit_events integer[], p_hit_windows integer[])
RETURNS TABLE (answer text, value bigint)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    b boards;
    v_now bigint;
BEGIN
    SELECT * INTO b FROM boards WHERE key = p_key AND id IS NOT NULL FOR UPDATE;
    v_now := present(p_now, b.latest);
    IF b.key IS NULL OR v_now >= b.expires_at THEN
        RETURN QUERY SELECT 'GONE', NULL::bigint FROM unnest(p_events);
        RETURN;
    END IF;

    -- More is forgotten than is added, so that what is past its time shrinks wherever events come in.
    WITH forgotten AS (
        DELETE FROM board_events WHERE ctid = ANY (ARRAY(
            SELECT ctid FROM board_events
            WHERE board = b.key AND recorded_at >= b.kept_from AND recorded_at <= v_now - b.dedupe
            ORDER BY recorded_at LIMIT 2 * cardinality(p_events)))
        RETURNING recorded_at
    )
    SELECT CASE WHEN count(*) < 2 * cardinality(p_events) THEN greatest(b.kept_from, v_now - b.dedupe)
        ELSE max(recorded_at) END INTO b.kept_from FROM forgotten;

    INSERT INTO board_windows (board, label, expires_at)
    SELECT b.key, w.label, w.expires_at FROM unnest(p_labels, p_expiries) AS w (label, expires_at)
    WHERE w.expires_at > v_now
        AND NOT EXISTS (SELECT FROM board_windows x WHERE x.board = b.key AND x.label = w.label);

    RETURN QUERY
    WITH wins AS MATERIALIZED (
        SELECT w.n, x.key, w.expires_at <= v_now AS over
        FROM unnest(p_labels, p_expiries) WITH ORDINALITY AS w (label, expires_at, n)
        LEFT JOIN LATERAL (SELECT key FROM board_windows WHERE board = b.key AND label = w.label LIMIT 1) x ON true
    ),
    hits AS MATERIALIZED (
        SELECT h.event, h.n, w.key, w.over, h.turn
        FROM unnest(p_hit_events, p_hit_windows) WITH ORDINALITY AS h (event, n, turn) JOIN wins w ON w.n = h.n
    ),
    numbered AS MATERIALIZED (
        SELECT a.*, k.seq AS known, o.n AS over, CASE WHEN k.seq IS NULL AND o.n IS NULL THEN
            b.events + count(*) FILTER (WHERE k.seq IS NULL AND o.n IS NULL) OVER (ORDER BY a.i) END AS seq
        FROM unnest(p_events, p_members, p_values) WITH ORDINALITY AS a (event, member, value, i)
        LEFT JOIN LATERAL (SELECT seq FROM board_events WHERE board = b.key AND event = a.event LIMIT 1) k ON true
        LEFT JOIN (SELECT DISTINCT ON (event) event, n FROM hits WHERE over ORDER BY event, turn) o ON o.event = a.i
    ),
    running AS (
        -- The member's place after each event, and what it was before the batch.
        SELECT h.key AS win, n.member, n.seq, s.place AS was, s.tie AS was_tie, CASE b.operator
            WHEN 'INCREMENT' THEN coalesce(s.place, 0) + sum(b.sign * n.value) OVER one
            WHEN 'BEST' THEN least(s.place, min(b.sign * n.value) OVER one)
            ELSE b.sign * n.value END AS place
        FROM numbered n JOIN hits h ON h.event = n.i
        LEFT JOIN LATERAL (
            SELECT place, tie FROM standings WHERE win = h.key AND member = n.member LIMIT 1) s ON true
        WHERE n.seq IS NOT NULL
        WINDOW one AS (PARTITION BY h.key, n.member ORDER BY n.seq)
    ),
    moved AS (
        SELECT *, place IS DISTINCT FROM coalesce(lag(place) OVER (PARTITION BY win, member ORDER BY seq), was) AS moves
        FROM running
    ),
    final AS MATERIALIZED (
        -- A place out of range on the way is out of range in the end, for the constraint to refuse.
        SELECT win, member, was IS NULL AS fresh,
            CASE WHEN max(abs(place)) > 9007199254740991 THEN 9007199254740992
                ELSE (array_agg(place ORDER BY seq DESC))[1] END AS place,
            CASE b.ties WHEN 'FIRST_REACHED' THEN coalesce(max(seq) FILTER (WHERE moves), max(was_tie))
                WHEN 'LAST_UPDATED' THEN -max(seq) ELSE 0 END AS tie
        FROM moved GROUP BY win, member, was
    ),
    placed AS (
        INSERT INTO standings AS s (win, member, place, tie) SELECT win, member, place, tie FROM final
        ON CONFLICT (win, member) DO UPDATE SET place = excluded.place, tie = excluded.tie
        WHERE (s.place, s.tie) <> (excluded.place, excluded.tie)
    ),
    grown AS (
        UPDATE board_windows SET members = members + g.n
        FROM (SELECT win, count(*) AS n FROM final WHERE fresh GROUP BY win) g WHERE key = g.win
    ),
    noted AS (
        INSERT INTO board_events (board, event, seq, recorded_at)
        SELECT b.key, event, seq, v_now FROM numbered WHERE seq IS NOT NULL
    ),
    counted AS (
        UPDATE boards SET events = events + g.n, kept_from = b.kept_from, latest = v_now
        FROM (SELECT count(seq) AS n FROM numbered) g WHERE key = b.key AND g.n > 0
    )
    SELECT
        CASE WHEN seq IS NOT NULL THEN 'RECORDED' WHEN known IS NOT NULL THEN 'ALREADY_RECORDED' ELSE 'WINDOW_OVER' END,
        coalesce(seq, known, over::bigint)
    FROM numbered ORDER BY i;
END;
$$;
