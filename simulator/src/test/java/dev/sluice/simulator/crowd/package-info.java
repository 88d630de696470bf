/** Tests of the package of the same name. */
@NullMarked
package dev.sluice.simulator.crowd;

import org.jspecify.annotations.NullMarked;
