-- Purpose: what kind of database this is.
-- Parameters: none.
-- Result: one row: the server's version as a number (150004 for 15.4) and as a text, and the database's encoding.
SELECT current_setting('server_version_num')::integer AS number, current_setting('server_version') AS version,
    current_setting('server_encoding') AS encoding
