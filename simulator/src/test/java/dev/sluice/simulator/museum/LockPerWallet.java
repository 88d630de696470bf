package dev.sluice.simulator.museum;

import dev.sluice.core.RequestId;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.simulator.specimen.Gate;
import io.vertx.core.Future;

/** No mistake: the same rows, with one lock for each wallet, taken before anything is read. */
final class LockPerWallet extends LockedWallets {
    LockPerWallet(Gate gate) {
        super(gate);
    }

    @Override
    Future<Long> change(WalletEntry.Kind kind, WalletId wallet, long amount, RequestId request) {
        return locks.lock(wallet.value())
                .compose(locked -> {
                    long read = read(wallet);
                    return gate.passes().map(passed -> write(read, kind, wallet, amount, request));
                })
                .onComplete((balance, fault) -> locks.unlock(wallet.value()));
    }
}
