package dev.sluice.simulator.specimen;

import dev.sluice.core.RequestId;
import dev.sluice.core.wallet.PayResult;
import dev.sluice.core.wallet.PayResult.Insufficient;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.core.wallet.WalletStore;
import io.vertx.core.Future;

/** The amount is taken off, and nobody looks whether the balance falls below zero. */
public final class PaidWithoutLooking extends ForwardingWallets {
    public PaidWithoutLooking(WalletStore sound) {
        super(sound);
    }

    @Override
    public Future<PayResult> pay(WalletId wallet, long amount, RequestId request) {
        return sound.pay(wallet, amount, request)
                .map(answer ->
                        answer instanceof Insufficient less ? new PayResult.Paid(less.balance() - amount) : answer);
    }
}
