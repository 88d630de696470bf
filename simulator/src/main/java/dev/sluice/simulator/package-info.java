/** Plays a scenario or a trace on any store, and says how fast it was and whether every answer was right. */
@NullMarked
package dev.sluice.simulator;

import org.jspecify.annotations.NullMarked;
