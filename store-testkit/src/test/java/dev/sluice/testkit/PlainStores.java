package dev.sluice.testkit;

import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.core.store.Durability;
import dev.sluice.core.store.Stores;
import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.core.wallet.WalletStore;
import io.vertx.core.Future;
import java.time.InstantSource;

/** The plain stores that sales and their rankings need, as one backend. */
record PlainStores(CouponStore coupons, LeaderboardStore leaderboards, WalletStore wallets, SaleStore sales)
        implements Stores {
    /** How a sale store is made of the others. */
    @FunctionalInterface
    interface SaleMaker {
        SaleStore make(InstantSource clock, PlainCouponStore coupons, PlainWalletStore wallets);
    }

    static PlainStores sound(InstantSource clock) {
        return of(clock, PlainSaleStore::new);
    }

    static PlainStores of(InstantSource clock, SaleMaker sales) {
        PlainCouponStore coupons = new PlainCouponStore(clock);
        PlainWalletStore wallets = new PlainWalletStore(clock);
        return new PlainStores(coupons, new PlainLeaderboardStore(clock), wallets, sales.make(clock, coupons, wallets));
    }

    static PlainStores of(InstantSource clock, PlainWalletStore wallets) {
        PlainCouponStore coupons = new PlainCouponStore(clock);
        return new PlainStores(
                coupons, new PlainLeaderboardStore(clock), wallets, new PlainSaleStore(clock, coupons, wallets));
    }

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public String backend() {
        return "memory, plainly";
    }

    @Override
    public Durability durability() {
        return Durability.MEMORY;
    }

    @Override
    public WaitingRoomStore waitingRooms() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Future<Void> close() {
        return Future.succeededFuture();
    }
}
