-- Purpose: pays reservations of one sale; see the function.
-- Parameters: $1 sale, $2 injected clock or NULL, $3 reservations, $4 users, $5 wallets, $6 campaigns, $7 coupons'
--             numbers, $8 discounts, $9 requests, $10 the sale's version that was read, or NULL to lock it, $11 likewise
--             the wallet's.
-- Result: a row for each, in order: answer is CONFIRMED (number, amount: paid, at), PAYMENT_REUSED, CANCELLED, EXPIRED
--         (at), COUPON_REFUSED (why, at), INSUFFICIENT (number: due, amount: balance), NOT_OWNER, UNKNOWN_RESERVATION or
--         UNKNOWN.
SELECT answer, number, amount, at, why FROM sale_confirm($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
