package dev.sluice.simulator.museum;

import dev.sluice.core.RequestId;
import dev.sluice.core.StoreException;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.simulator.specimen.Gate;
import io.vertx.core.Future;

/** The lock is tried inside the block whose finally unlocks: who did not get it unlocks whoever did. */
final class UnlockOfALockNotHeld extends LockedWallets {
    UnlockOfALockNotHeld(Gate gate) {
        super(gate);
    }

    @Override
    Future<Long> change(WalletEntry.Kind kind, WalletId wallet, long amount, RequestId request) {
        return attempt(kind, wallet, amount, request).onComplete((balance, fault) -> locks.unlock(wallet.value()));
    }

    private Future<Long> attempt(WalletEntry.Kind kind, WalletId wallet, long amount, RequestId request) {
        if (!locks.tryLock(wallet.value())) {
            return Future.failedFuture(new StoreException(StoreException.Kind.OVERLOADED, "the wallet is locked"));
        }
        long read = read(wallet);
        return gate.passes().map(passed -> write(read, kind, wallet, amount, request));
    }
}
