/** Ids, time and faults: the words that every other package of Sluice speaks. */
@NullMarked
package dev.sluice.core;

import org.jspecify.annotations.NullMarked;
