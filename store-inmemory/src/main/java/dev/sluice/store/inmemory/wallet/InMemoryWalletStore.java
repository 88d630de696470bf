package dev.sluice.store.inmemory.wallet;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.RequestId;
import dev.sluice.core.Require;
import dev.sluice.core.StoreException;
import dev.sluice.core.wallet.ChargeResult;
import dev.sluice.core.wallet.PayResult;
import dev.sluice.core.wallet.PayResult.Insufficient;
import dev.sluice.core.wallet.PayResult.Paid;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.core.wallet.WalletStore;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** Wallets in memory, for as long as the process lives. Charging and paying take constant time. */
public final class InMemoryWalletStore implements WalletStore {
    private static final WalletStatus EMPTY = new WalletStatus(0, 0, 0);

    private final InstantSource clock;
    private final ConcurrentMap<String, Wallet> wallets = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /** An empty store that goes by that clock. */
    public InMemoryWalletStore(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Future<ChargeResult> charge(WalletId wallet, long amount, RequestId request) {
        return answer(() -> {
            Require.inRange("amount", amount, 1, MAX_AMOUNT);
            return wallets.computeIfAbsent(wallet.value(), id -> new Wallet()).charge(amount, request, clock.millis());
        });
    }

    @Override
    public Future<PayResult> pay(WalletId wallet, long amount, RequestId request) {
        return answer(() -> {
            Require.inRange("amount", amount, 1, MAX_AMOUNT);
            Wallet found = wallets.get(wallet.value());
            return found == null ? new Insufficient(0) : found.pay(amount, request, clock.millis());
        });
    }

    /**
     * Pays as part of something larger, which knows that it does so once: what the wallet remembers of requests is not
     * looked at.
     *
     * @param amount at least 0; 0 leaves no entry
     * @param atMillis when
     */
    public PayResult payOnce(WalletId wallet, long amount, RequestId request, long atMillis) {
        Wallet found = wallets.get(wallet.value());
        if (found == null) {
            return amount == 0 ? new Paid(0) : new Insufficient(0);
        }
        return found.payOnce(amount, request, atMillis);
    }

    @Override
    public Future<WalletStatus> status(WalletId wallet) {
        return answer(() -> {
            Wallet found = wallets.get(wallet.value());
            return found == null ? EMPTY : found.status();
        });
    }

    @Override
    public Future<List<WalletEntry>> entries(WalletId wallet, long afterNumber, int limit) {
        return answer(() -> {
            Require.inRange("afterNumber", afterNumber, 0, Long.MAX_VALUE);
            Require.inRange("limit", limit, 1, MAX_PAGE);
            Wallet found = wallets.get(wallet.value());
            return found == null ? List.of() : found.entries(afterNumber, limit);
        });
    }

    /** Forgets everything; later calls fail. */
    public void close() {
        closed = true;
        wallets.clear();
    }

    private <T> Future<T> answer(Supplier<T> work) {
        if (closed) {
            return Future.failedFuture(new StoreException(StoreException.Kind.UNAVAILABLE, "the store is closed"));
        }
        try {
            return Future.succeededFuture(work.get());
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
    }
}
