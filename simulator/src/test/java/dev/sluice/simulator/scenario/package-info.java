/** Tests of the package of the same name. */
@NullMarked
package dev.sluice.simulator.scenario;

import org.jspecify.annotations.NullMarked;
