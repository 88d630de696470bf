/** How scripts travel to Redis: the connection, the scripts, the keys they are given, and what they answer. */
@NullMarked
package dev.sluice.store.redis.link;

import org.jspecify.annotations.NullMarked;
