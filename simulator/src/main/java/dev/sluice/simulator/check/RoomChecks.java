package dev.sluice.simulator.check;

import dev.sluice.core.waiting.WaitingRoom;
import dev.sluice.simulator.result.InvariantResult;
import java.util.ArrayList;
import java.util.List;

/** The checkers of waiting rooms. */
final class RoomChecks {
    private RoomChecks() {}

    static List<InvariantResult> all(WaitingRoom room, Evidence evidence) {
        RoomCase it = new RoomCase(room, evidence);
        List<InvariantResult> verdicts = new ArrayList<>();
        verdicts.add(AdmissionOrderCheck.firstComeFirstIn(it));
        verdicts.add(CapacityCheck.neverAboveCapacity(it));
        PlaceCheck places = new PlaceCheck(it);
        verdicts.add(places.onePlaceAUser());
        verdicts.add(places.silentBlockNobody());
        verdicts.add(PositionCheck.neverGrows(it));
        return verdicts;
    }
}
