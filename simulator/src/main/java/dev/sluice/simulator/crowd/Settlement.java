package dev.sluice.simulator.crowd;

import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.CallKind;
import dev.sluice.simulator.history.ConfirmRequest;
import dev.sluice.simulator.history.ReserveRequest;
import dev.sluice.simulator.history.WalletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a request once more that changed something and was given up, when the users are gone: then it is known whether it
 * took effect, and rankings can be recounted to the last event, wallets to the last point, and a sale to the last unit.
 */
final class Settlement extends Caller {
    private static final Set<CallKind> SETTLED =
            Set.of(CallKind.RECORD, CallKind.CHARGE, CallKind.PAY, CallKind.RESERVE, CallKind.CONFIRM, CallKind.CANCEL);

    private final Call unknown;

    private Settlement(World world, Call unknown) {
        super(world, unknown.user(), unknown.user());
        this.unknown = unknown;
        // In flight until it has ended, also while it waits for its next attempt.
        world.callBegan();
    }

    /** Begins to settle every request of which it is not known whether it took effect. */
    static void begin(World world) {
        Map<Object, Call> unknown = new LinkedHashMap<>();
        for (Call call : world.history.calls()) {
            if (SETTLED.contains(call.kind()) && call.outcomeUnknown()) {
                unknown.put(request(call), call);
            }
        }
        for (Call call : world.history.calls()) {
            if (call.answered()) {
                unknown.remove(request(call));
            }
        }
        long now = world.now();
        for (Call call : unknown.values()) {
            new Settlement(world, call).planAt(now);
        }
    }

    private static Object request(Call call) {
        return List.of(call.kind(), call.request());
    }

    @Override
    boolean mayAsk() {
        return true;
    }

    @Override
    void ask() {
        Object it = unknown.request();
        switch (unknown.kind()) {
            case CHARGE -> new Purse(this).charge((WalletRequest) it);
            case PAY -> new Purse(this).pay((WalletRequest) it);
            case RESERVE -> new Orders(this).reserve((ReserveRequest) it);
            case CONFIRM -> new Orders(this).confirm((ConfirmRequest) it);
            case CANCEL -> new Orders(this).cancel((ReservationId) it);
            default -> {
                ScoreEvent event = (ScoreEvent) it;
                call(CallKind.RECORD, event, () -> world.shops.boards().record(world.board(), event));
            }
        }
    }

    @Override
    void answered(Object answer) {
        end();
    }

    @Override
    void ended() {
        world.callEnded();
    }
}
