package dev.sluice.simulator.specimen;

import dev.sluice.core.wallet.WalletId;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.core.wallet.WalletStore;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;

/** Balances are read from a copy that has not heard of the latest payment. */
public final class BalanceFromACopy extends ForwardingWallets {
    private final Map<WalletId, WalletStatus> copies = new HashMap<>();

    public BalanceFromACopy(WalletStore sound) {
        super(sound);
    }

    @Override
    public Future<WalletStatus> status(WalletId wallet) {
        return sound.status(wallet).map(now -> {
            WalletStatus copy = copies.put(wallet, now);
            return copy == null ? now : copy;
        });
    }
}
