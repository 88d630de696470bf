package dev.sluice.simulator.crowd;

import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.CallKind;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes the request once more that recorded an event and was given up, when the users are gone: then it is known whether
 * the event counts, and the rankings can be recounted to the last event.
 */
final class Settlement extends Caller {
    private final ScoreEvent event;

    private Settlement(World world, Call call, ScoreEvent event) {
        super(world, call.user(), call.user());
        this.event = event;
    }

    /** Begins to settle every event of which it is not known whether it counts. */
    static void begin(World world) {
        Map<EventId, Call> unknown = new LinkedHashMap<>();
        world.history.each(CallKind.RECORD, call -> {
            if (call.outcomeUnknown()) {
                unknown.put(((ScoreEvent) call.request()).id(), call);
            }
        });
        world.history.each(CallKind.RECORD, call -> {
            if (call.answered()) {
                unknown.remove(((ScoreEvent) call.request()).id());
            }
        });
        long now = world.now();
        for (Call call : unknown.values()) {
            new Settlement(world, call, (ScoreEvent) call.request()).planAt(now);
        }
    }

    @Override
    boolean mayAsk() {
        return true;
    }

    @Override
    void ask() {
        call(CallKind.RECORD, event, () -> world.shops.boards().record(world.board(), event));
    }

    @Override
    void answered(Object answer) {
        end();
    }
}
