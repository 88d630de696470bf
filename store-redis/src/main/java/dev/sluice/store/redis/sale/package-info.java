/** Sales on Redis; a confirmation goes through sale, campaign and wallet as a saga of scripts. */
@NullMarked
package dev.sluice.store.redis.sale;

import org.jspecify.annotations.NullMarked;
