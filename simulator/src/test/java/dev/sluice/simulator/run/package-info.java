/** Runs from beginning to end. */
@NullMarked
package dev.sluice.simulator.run;

import org.jspecify.annotations.NullMarked;
