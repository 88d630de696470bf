/** Sales of limited units: items are reserved for a while, then paid with a wallet and a coupon in one step, or free again. */
@NullMarked
package dev.sluice.core.sale;

import org.jspecify.annotations.NullMarked;
