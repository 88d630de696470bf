/** Tests of the package of the same name. */
@NullMarked
package dev.sluice.simulator.result;

import org.jspecify.annotations.NullMarked;
