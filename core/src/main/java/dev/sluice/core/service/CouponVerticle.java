package dev.sluice.core.service;

import dev.sluice.core.coupon.CouponStore;

/** Serves a coupon store on the event bus. */
public final class CouponVerticle extends ServiceVerticle {
    private final CouponStore store;

    public CouponVerticle(CouponStore store) {
        this.store = store;
    }

    @Override
    void serveAll() {
        serve(Addresses.COUPON_CREATE, store::create);
        serve(Addresses.COUPON_ISSUE, q -> store.issue(q.campaign(), q.user(), q.request()));
        serve(Addresses.COUPON_REDEEM, q -> store.redeem(q.campaign(), q.user(), q.seq(), q.request()));
        serve(Addresses.COUPON_REVOKE, q -> store.revoke(q.campaign(), q.seq()));
        serve(Addresses.COUPON_STATUS, store::status);
        serve(Addresses.COUPON_ISSUANCES, q -> store.issuances(q.campaign(), q.afterSeq(), q.limit()));
        serve(Addresses.COUPON_ISSUANCES_OF, q -> store.issuancesOf(q.campaign(), q.user()));
    }
}
