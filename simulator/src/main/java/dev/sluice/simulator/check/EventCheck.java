package dev.sluice.simulator.check;

import dev.sluice.core.ranking.RecordResult.AlreadyRecorded;
import dev.sluice.core.ranking.RecordResult.Recorded;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.result.InvariantResult;
import java.util.List;

/** L2: an event id counts once, and keeps its number however often the event is sent. */
final class EventCheck {
    private EventCheck() {}

    static InvariantResult countsOnce(BoardCase it) {
        Findings findings = new Findings("L2");
        it.callsByEvent.values().forEach(calls -> once(findings, calls));
        return findings.result(BoardCase.NO_ANSWER);
    }

    private static void once(Findings findings, List<Call> calls) {
        Call recorded = null;
        Call numbered = null;
        for (Call call : calls) {
            Call earlier = recorded;
            if (call.answer() instanceof Recorded) {
                findings.fact(earlier == null, () -> call + ": recorded before, by " + earlier);
                recorded = call;
            } else if (call.answer() instanceof AlreadyRecorded) {
                boolean another = calls.stream().anyMatch(it -> it != call && it.start() < call.end());
                findings.fact(another, () -> call + ": the event was never sent before");
            }
            long seq = BoardCase.seqOf(call);
            if (seq != 0) {
                Call first = numbered;
                findings.fact(
                        first == null || BoardCase.seqOf(first) == seq, () -> call + ": another number than " + first);
                numbered = call;
            }
        }
    }
}
