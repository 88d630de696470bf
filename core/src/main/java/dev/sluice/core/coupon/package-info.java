/** First-come coupons: a campaign with a limited stock, what asking for one of its coupons may answer, and the port. */
@NullMarked
package dev.sluice.core.coupon;

import org.jspecify.annotations.NullMarked;
