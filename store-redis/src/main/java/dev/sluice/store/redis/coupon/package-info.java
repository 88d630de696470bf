/** Coupons on Redis. */
@NullMarked
package dev.sluice.store.redis.coupon;

import org.jspecify.annotations.NullMarked;
