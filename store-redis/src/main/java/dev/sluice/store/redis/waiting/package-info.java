/** Waiting rooms on Redis. */
@NullMarked
package dev.sluice.store.redis.waiting;

import org.jspecify.annotations.NullMarked;
