-- Purpose: the present of one aggregate, in milliseconds since 1970. It never goes back, whatever the clock does.
-- Parameters: given, a clock injected in place of the server's, or NULL; latest, the aggregate's latest present.
-- Result: the present. Ask for it once the aggregate's row is locked: the time of waiting for it is over then.
CREATE FUNCTION present(given bigint, latest bigint) RETURNS bigint
LANGUAGE sql VOLATILE AS $$
    SELECT greatest(coalesce(given, floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint), latest);
$$;
