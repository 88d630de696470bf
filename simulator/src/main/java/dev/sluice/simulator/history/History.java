package dev.sluice.simulator.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Every call of a run, in the order in which they began. Written by one thread, read by others after the run. */
public final class History {
    private final List<Call> calls = new ArrayList<>();

    /** Adds a call that begins. */
    public void add(Call call) {
        calls.add(call);
    }

    /** All calls. */
    public List<Call> calls() {
        return Collections.unmodifiableList(calls);
    }

    /** Hands over the calls of a kind. */
    public void each(CallKind kind, Consumer<Call> reader) {
        for (Call call : calls) {
            if (call.kind() == kind) {
                reader.accept(call);
            }
        }
    }
}
