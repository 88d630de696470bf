/** Sales in memory: stock, holds by the time they run out, the outbox, and the till where wallet and coupon are taken. */
@NullMarked
package dev.sluice.store.inmemory.sale;

import org.jspecify.annotations.NullMarked;
