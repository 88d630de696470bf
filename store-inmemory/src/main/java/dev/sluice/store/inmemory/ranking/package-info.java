/** Leaderboards in memory: counted blocks, so that rank and page cost a logarithm. */
@NullMarked
package dev.sluice.store.inmemory.ranking;

import org.jspecify.annotations.NullMarked;
