package dev.sluice.simulator.check;

import dev.sluice.core.RequestId;
import dev.sluice.core.sale.ConfirmResult.Confirmed;
import dev.sluice.core.wallet.ChargeResult.Charged;
import dev.sluice.core.wallet.PayResult.Paid;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.simulator.history.Call;
import java.util.ArrayList;
import java.util.List;

/** One charge or payment of a wallet, by its request: the calls that made it, and what their answers prove. */
final class Movement {
    final RequestId request;
    private WalletEntry.Kind kind;
    final List<Call> calls = new ArrayList<>();
    private long told;
    private long most;

    Movement(RequestId request, WalletEntry.Kind kind) {
        this.request = request;
        this.kind = kind;
    }

    /** Adds a call that moves so many points, if it does. */
    void add(Call call, WalletEntry.Kind asked, long amount) {
        calls.add(call);
        most = Math.max(most, amount);
        if (says(call)) {
            kind = asked;
            told = amount;
        }
    }

    /** Whether an answer says that the points were moved. */
    boolean isSure() {
        return calls.stream().anyMatch(Movement::says);
    }

    /** Whether the points were moved, or may have been. */
    boolean isPossible() {
        return isSure() || calls.stream().anyMatch(Call::outcomeUnknown);
    }

    /** Whether it put points in or took them out. */
    WalletEntry.Kind kind() {
        return kind;
    }

    /** How many points; of a movement that is only possible, how many at the most. */
    long amount() {
        return isSure() ? told : most;
    }

    /** The points were not moved before. */
    long earliest() {
        return calls.stream()
                .filter(call -> says(call) || call.outcomeUnknown())
                .mapToLong(Call::start)
                .min()
                .orElse(0);
    }

    /** The points were not moved after; never known if no answer says so. */
    long latest() {
        return calls.stream().filter(Movement::says).mapToLong(Call::end).min().orElse(Long.MAX_VALUE);
    }

    private static boolean says(Call call) {
        return call.answer() instanceof Charged || call.answer() instanceof Paid || call.answer() instanceof Confirmed;
    }

    @Override
    public String toString() {
        return kind + " of " + amount() + " by " + request;
    }
}
