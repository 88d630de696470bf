package dev.sluice.simulator.museum;

import dev.sluice.core.RequestId;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.simulator.specimen.Gate;
import io.vertx.core.Future;

/** Charges are locked by one key and payments by another: each excludes its own kind and nothing else. */
final class KeyForChargeKeyForPay extends LockedWallets {
    KeyForChargeKeyForPay(Gate gate) {
        super(gate);
    }

    @Override
    Future<Long> change(WalletEntry.Kind kind, WalletId wallet, long amount, RequestId request) {
        String key = kind + ":" + wallet;
        return locks.lock(key)
                .compose(locked -> {
                    long read = read(wallet);
                    return gate.passes().map(passed -> write(read, kind, wallet, amount, request));
                })
                .onComplete((balance, fault) -> locks.unlock(key));
    }
}
