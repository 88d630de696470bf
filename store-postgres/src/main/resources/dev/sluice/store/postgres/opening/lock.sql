-- Purpose: waits until this connection is the only one that brings the schema up to date, as long as it is open.
-- Parameters: $1 schema.
-- Result: one row without meaning.
SELECT pg_advisory_lock(hashtextextended('sluice schema ' || $1, 0))
