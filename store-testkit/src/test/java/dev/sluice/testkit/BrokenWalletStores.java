package dev.sluice.testkit;

import dev.sluice.core.RequestId;
import dev.sluice.core.store.Stores;
import dev.sluice.core.wallet.PayResult;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletEntry.Kind;
import dev.sluice.core.wallet.WalletId;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** Wallet stores that each break one rule, as it is broken in the wild. */
final class BrokenWalletStores {
    private BrokenWalletStores() {}

    /** The contract, run against one of them. */
    abstract static class Specimen implements WalletStoreContract {
        private final TestClock clock = new TestClock();
        private final Stores stores;

        Specimen(Function<InstantSource, PlainWalletStore> broken) {
            stores = PlainStores.of(clock, broken.apply(clock));
        }

        @Override
        public final Stores stores() {
            return stores;
        }

        @Override
        public final TestClock clock() {
            return clock;
        }
    }

    /** Reads the balance in one step, and takes the points in another. */
    static final class ReadThenTake extends Specimen {
        ReadThenTake() {
            super(clock -> new PlainWalletStore(clock) {
                @Override
                public Future<PayResult> pay(WalletId wallet, long amount, RequestId request) {
                    return step(() -> balance(wallet)).compose(balance -> {
                        LockSupport.parkNanos(10_000);
                        return balance < amount
                                ? Future.succeededFuture(new PayResult.Insufficient(balance))
                                : step(() -> new PayResult.Paid(enter(wallet, Kind.PAY, amount, request)));
                    });
                }
            });
        }
    }

    /** Does not remember its requests. */
    static final class NothingIsRemembered extends Specimen {
        NothingIsRemembered() {
            super(clock -> new PlainWalletStore(clock) {
                @Override
                Optional<WalletEntry> recall(WalletId wallet, RequestId request) {
                    return Optional.empty();
                }
            });
        }
    }
}
