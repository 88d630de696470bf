/** What comes of simulations, as records that are written to a versioned result file. */
@NullMarked
package dev.sluice.simulator.result;

import org.jspecify.annotations.NullMarked;
