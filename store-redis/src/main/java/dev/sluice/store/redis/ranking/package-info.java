/** Leaderboards on Redis. */
@NullMarked
package dev.sluice.store.redis.ranking;

import org.jspecify.annotations.NullMarked;
