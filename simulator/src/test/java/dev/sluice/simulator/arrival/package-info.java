/** Tests of the package of the same name. */
@NullMarked
package dev.sluice.simulator.arrival;

import org.jspecify.annotations.NullMarked;
