/** What campaigns, rooms, leaderboards and sales in memory have in common: they are made once and forgotten in time. */
@NullMarked
package dev.sluice.store.inmemory.aggregate;

import org.jspecify.annotations.NullMarked;
