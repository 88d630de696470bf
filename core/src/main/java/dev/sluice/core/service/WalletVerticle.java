package dev.sluice.core.service;

import dev.sluice.core.wallet.WalletStore;

/** Serves a wallet store on the event bus. */
public final class WalletVerticle extends ServiceVerticle {
    private final WalletStore store;

    public WalletVerticle(WalletStore store) {
        this.store = store;
    }

    @Override
    void serveAll() {
        serve(Addresses.WALLET_CHARGE, q -> store.charge(q.wallet(), q.amount(), q.request()));
        serve(Addresses.WALLET_PAY, q -> store.pay(q.wallet(), q.amount(), q.request()));
        serve(Addresses.WALLET_STATUS, store::status);
        serve(Addresses.WALLET_ENTRIES, q -> store.entries(q.wallet(), q.afterNumber(), q.limit()));
    }
}
