/** Stores on Redis: one script for each operation, one slot for each aggregate, many requests in one call. */
@NullMarked
package dev.sluice.store.redis;

import org.jspecify.annotations.NullMarked;
