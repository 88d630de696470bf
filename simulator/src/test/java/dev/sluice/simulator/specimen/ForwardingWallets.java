package dev.sluice.simulator.specimen;

import dev.sluice.core.RequestId;
import dev.sluice.core.wallet.ChargeResult;
import dev.sluice.core.wallet.PayResult;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.core.wallet.WalletStore;
import io.vertx.core.Future;
import java.util.List;

/** A wallet store that hands every call on; a specimen overrides what it gets wrong. */
public abstract class ForwardingWallets implements WalletStore {
    protected final WalletStore sound;

    protected ForwardingWallets(WalletStore sound) {
        this.sound = sound;
    }

    @Override
    public Future<ChargeResult> charge(WalletId wallet, long amount, RequestId request) {
        return sound.charge(wallet, amount, request);
    }

    @Override
    public Future<PayResult> pay(WalletId wallet, long amount, RequestId request) {
        return sound.pay(wallet, amount, request);
    }

    @Override
    public Future<WalletStatus> status(WalletId wallet) {
        return sound.status(wallet);
    }

    @Override
    public Future<List<WalletEntry>> entries(WalletId wallet, long afterNumber, int limit) {
        return sound.entries(wallet, afterNumber, limit);
    }
}
