/** One run from beginning to end: the services, the crowd, the final state, the figures. */
@NullMarked
package dev.sluice.simulator.run;

import org.jspecify.annotations.NullMarked;
