/** Virtual users: what they decide, when they act, and how they go on after an answer or a fault. */
@NullMarked
package dev.sluice.simulator.crowd;

import org.jspecify.annotations.NullMarked;
