package dev.sluice.core.waiting;

import java.time.Duration;
import java.util.Optional;

/**
 * The user stands in line.
 *
 * @param ticket the user's number: 1 for the first who ever joined the room, dense, in order of joining
 * @param lane the lane the user stands in
 * @param ahead how many stand before the user in that lane; never grows while the user waits. People who have fallen
 *     silent count until {@link WaitingRoomStore#admit} drops them
 * @param eta how long the user will wait if the lane keeps the pace at which it was admitted in the last ten
 *     seconds; empty if nobody was
 */
public record Waiting(long ticket, LaneId lane, long ahead, Optional<Duration> eta)
        implements JoinResult, PositionResult {}
