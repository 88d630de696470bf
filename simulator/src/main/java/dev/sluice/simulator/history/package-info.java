/** What was asked of a store and what it answered, with times: the evidence that checkers judge by. */
@NullMarked
package dev.sluice.simulator.history;

import org.jspecify.annotations.NullMarked;
