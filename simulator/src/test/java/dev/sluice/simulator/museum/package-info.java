/** Mistakes that are made again and again, each as a small store, and what catches each of them. */
@NullMarked
package dev.sluice.simulator.museum;

import org.jspecify.annotations.NullMarked;
