-- Purpose: uses up a coupon; see the function.
-- Parameters: $1 campaign, $2 injected clock or NULL, $3 user, $4 number, $5 request.
-- Result: one row: answer is REDEEMED (value: when), ALREADY_REDEEMED (when), EXPIRED (end of validity), REVOKED,
--         NOT_OWNER, NOT_ISSUED or UNKNOWN.
SELECT answer, value FROM coupon_redeem($1, $2, $3, $4, $5)
