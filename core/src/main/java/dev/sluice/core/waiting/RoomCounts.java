package dev.sluice.core.waiting;

import java.util.Map;

/**
 * How many are where, read at one instant; {@code joined = waiting + active + completed + left + dropped + expired}.
 * Who has fallen silent counts as waiting, and whose admission is over as active, until {@link WaitingRoomStore#admit}
 * or a call for that user notices it.
 *
 * @param waiting people in line, by lane; every lane of the room is named
 * @param active people inside
 * @param joined tickets ever given out: the highest ticket number
 * @param admitted admissions ever given
 * @param completed admissions that were completed
 * @param left people who left, from the line or from inside
 * @param dropped people who lost their place in line by silence
 * @param expired admissions that ran out
 */
public record RoomCounts(
        Map<LaneId, Long> waiting,
        long active,
        long joined,
        long admitted,
        long completed,
        long left,
        long dropped,
        long expired) {
    /** Keeps a copy of the map. */
    public RoomCounts {
        waiting = Map.copyOf(waiting);
    }

    /** People in line, over all lanes. */
    public long waitingInAll() {
        return waiting.values().stream().mapToLong(Long::longValue).sum();
    }
}
