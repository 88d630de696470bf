/** Leaderboards: rankings over windows of time, fed by events that each count once, and the port. */
@NullMarked
package dev.sluice.core.ranking;

import org.jspecify.annotations.NullMarked;
