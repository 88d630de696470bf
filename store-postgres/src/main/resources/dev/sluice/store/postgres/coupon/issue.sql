-- Purpose: decides wishes for coupons of one campaign, in order; see the function.
-- Parameters: $1 campaign, $2 injected clock or NULL, $3 users, $4 their requests.
-- Result: a row for each wish, in order: answer is ISSUED (value: number), ALREADY_ISSUED (number), REVOKED (number),
--         NOT_OPEN (opening instant), CLOSED (closing instant), SOLD_OUT or UNKNOWN.
SELECT answer, value FROM coupon_issue($1, $2, $3, $4)
