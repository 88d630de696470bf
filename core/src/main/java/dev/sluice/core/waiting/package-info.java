/** Waiting rooms: a gate with a capacity and a rate, what a user in line may hear, and the port. */
@NullMarked
package dev.sluice.core.waiting;

import org.jspecify.annotations.NullMarked;
