/** Open arrival models: when users come, whatever the store's speed. */
@NullMarked
package dev.sluice.simulator.arrival;

import org.jspecify.annotations.NullMarked;
