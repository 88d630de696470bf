-- Purpose: decides one user's wish for a coupon if the campaign is as it was read; see the function.
-- Parameters: $1 campaign, $2 injected clock or NULL, $3 user, $4 request, $5 the campaign's version that was read.
-- Result: one row, as of issue.sql.
SELECT answer, value FROM coupon_issue_if($1, $2, $3, $4, $5)
