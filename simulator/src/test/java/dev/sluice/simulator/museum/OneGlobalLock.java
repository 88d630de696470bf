package dev.sluice.simulator.museum;

import dev.sluice.core.RequestId;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.simulator.specimen.Gate;
import io.vertx.core.Future;

/** One lock for all wallets: nothing is wrong but that everybody waits for everybody. */
final class OneGlobalLock extends LockedWallets {
    OneGlobalLock(Gate gate) {
        super(gate);
    }

    @Override
    Future<Long> change(WalletEntry.Kind kind, WalletId wallet, long amount, RequestId request) {
        return locks.lock("wallets")
                .compose(locked -> gate.passes())
                .map(passed -> write(read(wallet), kind, wallet, amount, request))
                .onComplete((balance, fault) -> locks.unlock("wallets"));
    }
}
