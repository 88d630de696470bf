package dev.sluice.core.waiting;

import dev.sluice.core.UserId;
import dev.sluice.core.store.CreateResult;
import io.vertx.core.Future;
import java.util.Optional;

/**
 * Keeps people in line and lets them in. Every call is one atomic step in the backend and may be repeated. A refusal is
 * a value; a failed future is a fault ({@link dev.sluice.core.StoreException}) whose outcome the same call, repeated,
 * settles.
 *
 * <p>At all times:
 *
 * <ul>
 *   <li>W1: within a lane people are admitted in order of joining; a lane waits no longer than {@link WaitingRoom} says.
 *   <li>W2: no more people are inside than the capacity.
 *   <li>W3: a user has one place; joining again keeps it.
 *   <li>W4: who was last heard of the grace time ago, or longer, is dropped and blocks nobody.
 *   <li>W5: a completed admission frees its slot at once, and so does one whose {@code expiresAt} has come.
 *   <li>W6: the number of people ahead of someone never grows.
 *   <li>W7: two who admit at the same time admit no more than one would: capacity and rate are kept in the store.
 *   <li>W8: the time to wait that is told is one that the lane's recent pace bears out.
 * </ul>
 */
public interface WaitingRoomStore {
    /** The most people one call of {@link #admit} lets in. */
    int MAX_ADMIT = 1_000;

    /** Makes a room; repeating it with the same rules changes nothing. */
    Future<CreateResult> create(WaitingRoom room);

    /**
     * Puts the user at the end of a lane, or, if the user waits or is inside already, says so and counts as a sign of
     * life. Where several answers are true the first of this list is given: {@code UnknownRoom}; {@code Waiting} or
     * {@code Admitted} by an earlier call, whatever lane is named now; {@code UnknownLane}; {@code Closed};
     * {@code Waiting} anew.
     */
    Future<JoinResult> join(RoomId room, UserId user, LaneId lane);

    /** Where the user stands; counts as a sign of life. */
    Future<PositionResult> position(RoomId room, UserId user);

    /** A sign of life, cheaper than asking for the position. */
    Future<HeartbeatResult> heartbeat(RoomId room, UserId user);

    /**
     * Drops who has fallen silent, frees the slots of admissions that are over, and lets the next people in: as many as
     * {@code max}, the free capacity and the rate allow. Work per call is bounded; {@code more} says that a further call
     * has more to do. Two calls one after the other are two steps, not one: repeating a call whose outcome is unknown is
     * safe, and lets in no more than capacity and rate allow.
     *
     * @param max how many at most, 0 to {@link #MAX_ADMIT}; 0 only drops and frees. Else the future fails with
     *     {@link dev.sluice.core.InvalidInputException}
     */
    Future<AdmitResult> admit(RoomId room, int max);

    /** Ends an admission because what it was for is done. */
    Future<EndResult> complete(RoomId room, UserId user, long ticket);

    /** Gives up a place in line or an admission. */
    Future<EndResult> leave(RoomId room, UserId user, long ticket);

    /** How many are where; empty if there is no such room or it has expired. */
    Future<Optional<RoomCounts>> counts(RoomId room);
}
