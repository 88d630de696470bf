/** Waiting rooms in memory: lines whose positions are counted, not searched. */
@NullMarked
package dev.sluice.store.inmemory.waiting;

import org.jspecify.annotations.NullMarked;
