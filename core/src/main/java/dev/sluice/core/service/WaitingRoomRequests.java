package dev.sluice.core.service;

import dev.sluice.core.UserId;
import dev.sluice.core.waiting.LaneId;
import dev.sluice.core.waiting.RoomId;

/** The messages of the waiting room service. */
public final class WaitingRoomRequests {
    private WaitingRoomRequests() {}

    /** {@link dev.sluice.core.waiting.WaitingRoomStore#join}. */
    public record Join(RoomId room, UserId user, LaneId lane) {}

    /** A question about one user: position or heartbeat. */
    public record Ask(RoomId room, UserId user) {}

    /** {@link dev.sluice.core.waiting.WaitingRoomStore#admit}. */
    public record Admit(RoomId room, int max) {}

    /** The end of one ticket: complete or leave. */
    public record End(RoomId room, UserId user, long ticket) {}
}
