package dev.sluice.core.waiting;

import java.time.Instant;

/** What joining the line may answer. */
public sealed interface JoinResult permits Waiting, Admitted, JoinResult.Closed, JoinResult.UnknownLane, UnknownRoom {
    /** The room takes nobody new any more. */
    record Closed(Instant closedAt) implements JoinResult {}

    /** The room has no lane of that name. */
    record UnknownLane() implements JoinResult {}
}
