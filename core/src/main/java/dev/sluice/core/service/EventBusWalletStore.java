package dev.sluice.core.service;

import dev.sluice.core.RequestId;
import dev.sluice.core.wallet.ChargeResult;
import dev.sluice.core.wallet.PayResult;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.core.wallet.WalletStore;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;

/** The wallet store that a {@link WalletVerticle} of this JVM serves. */
public final class EventBusWalletStore implements WalletStore {
    private final ServiceClient service;

    /**
     * @param timeout how long an answer is waited for, 1 ms to 1 h; after that the outcome is unknown
     */
    public EventBusWalletStore(Vertx vertx, Duration timeout) {
        this.service = new ServiceClient(vertx, timeout);
    }

    @Override
    public Future<ChargeResult> charge(WalletId wallet, long amount, RequestId request) {
        return service.call(Addresses.WALLET_CHARGE, new WalletRequests.Charge(wallet, amount, request));
    }

    @Override
    public Future<PayResult> pay(WalletId wallet, long amount, RequestId request) {
        return service.call(Addresses.WALLET_PAY, new WalletRequests.Pay(wallet, amount, request));
    }

    @Override
    public Future<WalletStatus> status(WalletId wallet) {
        return service.call(Addresses.WALLET_STATUS, wallet);
    }

    @Override
    public Future<List<WalletEntry>> entries(WalletId wallet, long afterNumber, int limit) {
        return service.call(Addresses.WALLET_ENTRIES, new WalletRequests.List(wallet, afterNumber, limit));
    }
}
