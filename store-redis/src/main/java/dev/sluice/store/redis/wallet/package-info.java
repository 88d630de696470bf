/** Wallets on Redis. */
@NullMarked
package dev.sluice.store.redis.wallet;

import org.jspecify.annotations.NullMarked;
