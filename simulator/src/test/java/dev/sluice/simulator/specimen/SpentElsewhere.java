package dev.sluice.simulator.specimen;

import dev.sluice.core.wallet.WalletId;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.core.wallet.WalletStore;
import io.vertx.core.Future;

/** What was paid is taken off the balance, and off what was spent as well: a payment that no book has. */
public final class SpentElsewhere extends ForwardingWallets {
    public SpentElsewhere(WalletStore sound) {
        super(sound);
    }

    @Override
    public Future<WalletStatus> status(WalletId wallet) {
        return sound.status(wallet).map(it -> new WalletStatus(it.balance(), it.charged(), it.spent() / 2));
    }
}
