/** Coupons in memory: a list of issuances by number, and each user's latest. */
@NullMarked
package dev.sluice.store.inmemory.coupon;

import org.jspecify.annotations.NullMarked;
