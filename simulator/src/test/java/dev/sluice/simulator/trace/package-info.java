/** Tests of recorded traces. */
@NullMarked
package dev.sluice.simulator.trace;

import org.jspecify.annotations.NullMarked;
