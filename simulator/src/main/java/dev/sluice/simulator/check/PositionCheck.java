package dev.sluice.simulator.check;

import dev.sluice.core.waiting.Waiting;
import dev.sluice.simulator.check.RoomCase.Person;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.result.InvariantResult;
import java.util.HashMap;
import java.util.Map;

/** W6: the number of people ahead of someone in line never grows. */
final class PositionCheck {
    private PositionCheck() {}

    static InvariantResult neverGrows(RoomCase it) {
        Findings findings = new Findings("W6");
        for (Person person : it.people.values()) {
            Map<Long, Call> last = new HashMap<>();
            for (Call call : person.sightings) {
                if (call.answer() instanceof Waiting now) {
                    Call before = last.put(now.ticket(), call);
                    boolean comparable = before != null && before.end() < call.start();
                    findings.fact(
                            !comparable || ahead(before) >= now.ahead(), () -> call + ": before, it was " + before);
                }
            }
        }
        return findings.result("nobody was told a position");
    }

    private static long ahead(Call call) {
        return call.answer() instanceof Waiting waiting ? waiting.ahead() : Long.MAX_VALUE;
    }
}
