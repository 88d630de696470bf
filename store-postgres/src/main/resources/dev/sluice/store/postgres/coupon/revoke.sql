-- Purpose: takes a coupon back; see the function.
-- Parameters: $1 campaign, $2 injected clock or NULL, $3 number.
-- Result: one row: answer is REVOKED, ALREADY_REDEEMED (value: when), NOT_ISSUED or UNKNOWN.
SELECT answer, value FROM coupon_revoke($1, $2, $3)
