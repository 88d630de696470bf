package dev.sluice.simulator.museum;

import dev.sluice.core.RequestId;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.simulator.specimen.Gate;
import io.vertx.core.Future;

/** The transaction begins, and with it its view of the data; then it waits for the lock, and goes by what it saw before. */
final class LockInsideTheTransaction extends LockedWallets {
    LockInsideTheTransaction(Gate gate) {
        super(gate);
    }

    @Override
    Future<Long> change(WalletEntry.Kind kind, WalletId wallet, long amount, RequestId request) {
        long snapshot = read(wallet);
        return locks.lock(wallet.value())
                .compose(locked -> gate.passes())
                .map(passed -> write(snapshot, kind, wallet, amount, request))
                .onComplete((balance, fault) -> locks.unlock(wallet.value()));
    }
}
