package dev.sluice.simulator.specimen;

import dev.sluice.core.RequestId;
import dev.sluice.core.wallet.ChargeResult;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.core.wallet.WalletStore;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;

/** A charge reads the balance, adds to it, and writes it: of two that have read the same, the first is overwritten. */
public final class BalanceReadThenWritten extends ForwardingWallets {
    private final Gate gate;
    private final Map<WalletId, RequestId> last = new HashMap<>();

    public BalanceReadThenWritten(WalletStore sound, Gate gate) {
        super(sound);
        this.gate = gate;
    }

    @Override
    public Future<ChargeResult> charge(WalletId wallet, long amount, RequestId request) {
        last.put(wallet, request);
        return sound.status(wallet)
                .compose(read -> gate.passes()
                        .compose(passed -> request.equals(last.get(wallet))
                                ? sound.charge(wallet, amount, request)
                                : Future.succeededFuture(new ChargeResult.Charged(read.balance() + amount))));
    }
}
