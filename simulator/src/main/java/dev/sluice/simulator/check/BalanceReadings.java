package dev.sluice.simulator.check;

import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletEntry.Kind;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.simulator.check.WalletCase.Purse;
import dev.sluice.simulator.history.Call;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds for each balance that was told the entry of the statement after which it was true. Each is put as early as it can
 * be, so that those told later have the most to choose from.
 */
final class BalanceReadings {
    private final Purse purse;
    private final int states;
    private final long[] balances;
    private final long[] charged;
    /** State i began no earlier than this. */
    private final long[] earliest;
    /** State i was over no later than this. */
    private final long[] latest;

    private record Placed(long end, int state) {}

    BalanceReadings(Purse purse) {
        this.purse = purse;
        List<WalletEntry> statement = purse.statement;
        this.states = statement.size() + 1;
        this.balances = new long[states];
        this.charged = new long[states];
        this.earliest = new long[states];
        this.latest = new long[states];
        if (!purse.isComplete()) {
            WalletEntry first = statement.get(0);
            balances[0] = first.balance() - (first.kind() == Kind.PAY ? -first.amount() : first.amount());
        }
        for (int i = 1; i < states; i++) {
            WalletEntry entry = statement.get(i - 1);
            Movement movement = purse.movements.get(entry.request());
            balances[i] = entry.balance();
            charged[i] = charged[i - 1] + (entry.kind() == Kind.CHARGE ? entry.amount() : 0);
            earliest[i] = Math.max(earliest[i - 1], movement == null ? 0 : movement.earliest());
            latest[i - 1] = movement == null ? Long.MAX_VALUE : movement.latest();
        }
        latest[states - 1] = Long.MAX_VALUE;
        for (int i = states - 2; i >= 0; i--) {
            latest[i] = Math.min(latest[i], latest[i + 1]);
        }
    }

    /** The calls whose balance fits in nowhere. */
    List<Call> unexplained() {
        List<Call> readings = new ArrayList<>();
        for (Call call : purse.calls) {
            if (Told.present(call).isPresent()) {
                readings.add(call);
            }
        }
        readings.sort(Comparator.comparingLong(Call::start));
        List<Call> unexplained = new ArrayList<>();
        PriorityQueue<Placed> running = new PriorityQueue<>(Comparator.comparingLong(Placed::end));
        int least = 0;
        for (Call call : readings) {
            while (!running.isEmpty() && running.peek().end() < call.start()) {
                least = Math.max(least, running.poll().state());
            }
            int state = place(call, least);
            if (state < states) {
                running.add(new Placed(call.end(), state));
            } else if (!isBeforeStatement(call)) {
                unexplained.add(call);
            }
        }
        return unexplained;
    }

    private int place(Call call, int least) {
        int state = least;
        while (state < states && !(fits(call, state) && overlaps(call, state))) {
            state++;
        }
        return state;
    }

    private boolean fits(Call call, int state) {
        boolean sums = !purse.isComplete()
                || !(call.answer() instanceof WalletStatus status)
                || (status.charged() == charged[state] && status.charged() - status.spent() == status.balance());
        return sums && Told.present(call).orElseThrow() == balances[state];
    }

    private boolean overlaps(Call call, int state) {
        return earliest[state] < call.end() && latest[state] > call.start();
    }

    /** Whether it may have been told of a time that the statement has forgotten. */
    private boolean isBeforeStatement(Call call) {
        return !purse.isComplete() && latest[0] > call.start();
    }
}
