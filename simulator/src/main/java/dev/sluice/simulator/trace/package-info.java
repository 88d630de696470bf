/** Recorded traces: files of real events, played against a store at their own rhythm and counted again by other means. */
@NullMarked
package dev.sluice.simulator.trace;

import org.jspecify.annotations.NullMarked;
