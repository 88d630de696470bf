package dev.sluice.simulator.specimen;

import dev.sluice.core.RequestId;
import dev.sluice.core.wallet.ChargeResult;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.core.wallet.WalletStore;
import io.vertx.core.Future;

/** Requests are not told apart: a charge that is repeated charges again. */
public final class ChargeCountedTwiceOnRetry extends ForwardingWallets {
    private long sent;

    public ChargeCountedTwiceOnRetry(WalletStore sound) {
        super(sound);
    }

    @Override
    public Future<ChargeResult> charge(WalletId wallet, long amount, RequestId request) {
        return sound.charge(wallet, amount, new RequestId(request + "-" + ++sent));
    }
}
