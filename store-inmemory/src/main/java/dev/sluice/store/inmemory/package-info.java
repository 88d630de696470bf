/** The embedded default store: everything in this process's memory, one critical section per campaign, room or leaderboard. */
@NullMarked
package dev.sluice.store.inmemory;

import org.jspecify.annotations.NullMarked;
