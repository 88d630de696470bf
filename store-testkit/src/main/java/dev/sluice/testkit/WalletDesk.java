package dev.sluice.testkit;

import dev.sluice.core.RequestId;
import dev.sluice.core.store.Stores;
import dev.sluice.core.wallet.ChargeResult;
import dev.sluice.core.wallet.PayResult;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.core.wallet.WalletStore;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;

/** One wallet of a store, asked one question after the other. */
record WalletDesk(WalletStore store, WalletId wallet) {
    /** A wallet that nobody has used. */
    static WalletDesk fresh(Stores stores) {
        return new WalletDesk(stores.wallets(), new WalletId(Ids.fresh("wallet")));
    }

    Future<ChargeResult> charging(long amount, String request) {
        return store.charge(wallet, amount, new RequestId(request));
    }

    ChargeResult charge(long amount, String request) {
        return Await.result(charging(amount, request));
    }

    Future<PayResult> paying(long amount, String request) {
        return store.pay(wallet, amount, new RequestId(request));
    }

    PayResult pay(long amount, String request) {
        return Await.result(paying(amount, request));
    }

    WalletStatus status() {
        return Await.result(store.status(wallet));
    }

    List<WalletEntry> entries(long afterNumber, int limit) {
        return Await.result(store.entries(wallet, afterNumber, limit));
    }

    /** Every entry that is kept, read page by page. */
    List<WalletEntry> entries() {
        List<WalletEntry> all = new ArrayList<>();
        List<WalletEntry> page = entries(0, WalletStore.MAX_PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = entries(page.get(page.size() - 1).number(), WalletStore.MAX_PAGE);
        }
        return all;
    }
}
