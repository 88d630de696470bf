package dev.sluice.core.service;

import dev.sluice.core.sale.SaleStore;

/** Serves a sale store on the event bus. */
public final class SaleVerticle extends ServiceVerticle {
    private final SaleStore store;

    public SaleVerticle(SaleStore store) {
        this.store = store;
    }

    @Override
    void serveAll() {
        serve(Addresses.SALE_CREATE, store::create);
        serve(Addresses.SALE_RESERVE, q -> store.reserve(q.sale(), q.reservation(), q.user(), q.lines(), q.hold()));
        serve(Addresses.SALE_CONFIRM, q -> store.confirm(q.sale(), q.reservation(), q.user(), q.payment()));
        serve(Addresses.SALE_CANCEL, q -> store.cancel(q.sale(), q.reservation(), q.user()));
        serve(Addresses.SALE_EXPIRE, q -> store.expire(q.sale(), q.limit()));
        serve(Addresses.SALE_STATUS, store::status);
        serve(Addresses.SALE_STOCK, q -> store.stock(q.sale(), q.afterPlace(), q.limit()));
        serve(Addresses.SALE_RESERVATION, q -> store.reservation(q.sale(), q.reservation()));
        serve(Addresses.SALE_CONFIRMATIONS, q -> store.confirmations(q.sale(), q.afterNumber(), q.limit()));
        serve(Addresses.SALE_RELAYED, q -> store.relayed(q.sale(), q.relay()));
        serve(Addresses.SALE_RELAY, q -> store.relayed(q.sale(), q.relay(), q.upTo()));
    }
}
