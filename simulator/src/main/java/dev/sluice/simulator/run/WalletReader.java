package dev.sluice.simulator.run;

import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.core.wallet.WalletStore;
import dev.sluice.simulator.crowd.Stage;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.CallKind;
import dev.sluice.simulator.history.ConfirmRequest;
import dev.sluice.simulator.history.FinalState.Wallets;
import dev.sluice.simulator.history.History;
import dev.sluice.simulator.history.WalletRequest;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the wallets that the history names, and their statements. */
final class WalletReader {
    private final WalletStore store;
    private final Stage stage;
    private final History history;
    private final Persistence persistence;

    WalletReader(WalletStore store, Stage stage, History history, Persistence persistence) {
        this.store = store;
        this.stage = stage;
        this.history = history;
        this.persistence = persistence;
    }

    Future<Wallets> read() {
        List<Integer> numbers = List.copyOf(numbers());
        return persistence
                .askAll(numbers, number -> store.status(stage.wallet(number)))
                .compose(statuses -> persistence
                        .askAll(numbers, number -> statement(stage.wallet(number), new ArrayList<>()))
                        .map(statements -> wallets(numbers, statuses, statements)));
    }

    private static Wallets wallets(
            List<Integer> numbers, List<WalletStatus> statuses, List<List<WalletEntry>> statements) {
        Map<Integer, WalletStatus> status = new TreeMap<>();
        Map<Integer, List<WalletEntry>> statement = new TreeMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            status.put(numbers.get(i), statuses.get(i));
            statement.put(numbers.get(i), statements.get(i));
        }
        return new Wallets(status, statement);
    }

    private Set<Integer> numbers() {
        Set<Integer> numbers = new TreeSet<>();
        for (Call call : history.calls()) {
            if (call.request() instanceof WalletRequest it) {
                numbers.add(stage.owner(it.wallet()));
            } else if (call.request() instanceof ConfirmRequest it) {
                numbers.add(stage.owner(it.payment().wallet()));
            } else if (call.kind() == CallKind.BALANCE) {
                numbers.add(call.user());
            }
        }
        numbers.remove(Call.NOBODY);
        return numbers;
    }

    private Future<List<WalletEntry>> statement(WalletId wallet, List<WalletEntry> read) {
        long after = read.isEmpty() ? 0 : read.get(read.size() - 1).number();
        return store.entries(wallet, after, WalletStore.MAX_PAGE).compose(page -> {
            read.addAll(page);
            boolean more = page.size() == WalletStore.MAX_PAGE
                    && page.get(page.size() - 1).number() > after;
            return more ? statement(wallet, read) : Future.succeededFuture(read);
        });
    }
}
