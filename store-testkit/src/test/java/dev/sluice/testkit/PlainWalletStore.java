package dev.sluice.testkit;

import dev.sluice.core.RequestId;
import dev.sluice.core.Require;
import dev.sluice.core.wallet.ChargeResult;
import dev.sluice.core.wallet.PayResult;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletEntry.Kind;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.core.wallet.WalletStore;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The wallet port, written down as plainly as possible: one lock, and one statement per wallet that tells everything. */
class PlainWalletStore implements WalletStore {
    private final InstantSource clock;
    private final Map<WalletId, List<WalletEntry>> statements = new HashMap<>();

    PlainWalletStore(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Future<ChargeResult> charge(WalletId wallet, long amount, RequestId request) {
        return step(() -> {
            Require.inRange("amount", amount, 1, MAX_AMOUNT);
            Optional<WalletEntry> before = recall(wallet, request);
            if (before.isPresent()) {
                return isSame(before.get(), Kind.CHARGE, amount)
                        ? new ChargeResult.Charged(before.get().balance())
                        : new ChargeResult.RequestReused();
            }
            long balance = balance(wallet);
            return amount > MAX_BALANCE - balance
                    ? new ChargeResult.BalanceTooLarge(balance)
                    : new ChargeResult.Charged(enter(wallet, Kind.CHARGE, amount, request));
        });
    }

    @Override
    public Future<PayResult> pay(WalletId wallet, long amount, RequestId request) {
        return step(() -> {
            Require.inRange("amount", amount, 1, MAX_AMOUNT);
            Optional<WalletEntry> before = recall(wallet, request);
            if (before.isPresent()) {
                return isSame(before.get(), Kind.PAY, amount)
                        ? new PayResult.Paid(before.get().balance())
                        : new PayResult.RequestReused();
            }
            return amount > balance(wallet)
                    ? new PayResult.Insufficient(balance(wallet))
                    : new PayResult.Paid(enter(wallet, Kind.PAY, amount, request));
        });
    }

    /** What that request did in the wallet, if anything. */
    Optional<WalletEntry> recall(WalletId wallet, RequestId request) {
        return statement(wallet).stream()
                .filter(entry -> entry.request().equals(request))
                .findFirst();
    }

    private static boolean isSame(WalletEntry entry, Kind kind, long amount) {
        return entry.kind() == kind && entry.amount() == amount;
    }

    @Override
    public Future<WalletStatus> status(WalletId wallet) {
        return step(() -> new WalletStatus(balance(wallet), sum(wallet, Kind.CHARGE), sum(wallet, Kind.PAY)));
    }

    @Override
    public Future<List<WalletEntry>> entries(WalletId wallet, long afterNumber, int limit) {
        return step(() -> {
            Require.inRange("afterNumber", afterNumber, 0, Long.MAX_VALUE);
            Require.inRange("limit", limit, 1, MAX_PAGE);
            return statement(wallet).stream()
                    .filter(entry -> entry.number() > afterNumber)
                    .limit(limit)
                    .toList();
        });
    }

    /** Writes an entry, whatever it leads to, and tells the balance after it. */
    final long enter(WalletId wallet, Kind kind, long amount, RequestId request) {
        long balance = balance(wallet) + (kind == Kind.PAY ? -amount : amount);
        List<WalletEntry> statement = statement(wallet);
        statement.add(new WalletEntry(statement.size() + 1L, kind, amount, balance, request, clock.instant()));
        return balance;
    }

    final long balance(WalletId wallet) {
        List<WalletEntry> statement = statement(wallet);
        return statement.isEmpty() ? 0 : statement.get(statement.size() - 1).balance();
    }

    private long sum(WalletId wallet, Kind kind) {
        return statement(wallet).stream()
                .filter(entry -> entry.kind() == kind)
                .mapToLong(WalletEntry::amount)
                .sum();
    }

    private List<WalletEntry> statement(WalletId wallet) {
        return statements.computeIfAbsent(wallet, id -> new ArrayList<>());
    }

    /** Everything happens in here, one thing at a time. */
    final synchronized <T> Future<T> step(Supplier<T> work) {
        try {
            return Future.succeededFuture(work.get());
        } catch (IllegalArgumentException refused) {
            return Future.failedFuture(refused);
        }
    }
}
