/** Passes what a sale has confirmed on to leaderboards, each confirmation once. */
@NullMarked
package dev.sluice.core.relay;

import org.jspecify.annotations.NullMarked;
