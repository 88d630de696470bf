/** Judges a run's history and the store's final state by the invariants of the ports. */
@NullMarked
package dev.sluice.simulator.check;

import org.jspecify.annotations.NullMarked;
