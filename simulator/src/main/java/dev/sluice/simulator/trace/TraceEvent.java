package dev.sluice.simulator.trace;

import dev.sluice.core.UserId;
import dev.sluice.core.ranking.ScoreEvent;
import java.util.Optional;

/**
 * A usable line of a trace.
 *
 * @param place where it stands
 * @param event what it says
 * @param order what the lines of one order have in common: the event id's columns without the line's number; where there
 *     is none, each line is an order
 * @param user whose order it is; empty if anonymous
 */
record TraceEvent(Place place, ScoreEvent event, String order, Optional<UserId> user) {}
