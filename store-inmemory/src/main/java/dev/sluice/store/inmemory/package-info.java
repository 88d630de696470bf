/** The embedded default store: everything in this process's memory, one critical section per campaign, room, leaderboard, wallet or sale. */
@NullMarked
package dev.sluice.store.inmemory;

import org.jspecify.annotations.NullMarked;
