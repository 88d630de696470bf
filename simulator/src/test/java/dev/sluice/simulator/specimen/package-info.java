/** Stores with one mistake each, named after it: they show that the checkers catch such mistakes. */
@NullMarked
package dev.sluice.simulator.specimen;

import org.jspecify.annotations.NullMarked;
