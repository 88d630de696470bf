package dev.sluice.simulator.specimen;

import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.core.wallet.WalletStore;
import dev.sluice.store.inmemory.InMemoryStores;
import dev.sluice.testkit.TestClock;

/** The stores of a shop, of which one may be mistaken. */
public record Shop(
        TestClock clock,
        Gate gate,
        CouponStore coupons,
        WalletStore wallets,
        SaleStore sales,
        LeaderboardStore boards) {
    /** A shop whose stores are all sound. */
    public static Shop sound() {
        TestClock clock = new TestClock();
        InMemoryStores stores = new InMemoryStores(clock);
        return new Shop(clock, new Gate(), stores.coupons(), stores.wallets(), stores.sales(), stores.leaderboards());
    }

    /** The same shop with other coupons. */
    public Shop with(CouponStore other) {
        return new Shop(clock, gate, other, wallets, sales, boards);
    }

    /** The same shop with other wallets. */
    public Shop with(WalletStore other) {
        return new Shop(clock, gate, coupons, other, sales, boards);
    }

    /** The same shop with other sales. */
    public Shop with(SaleStore other) {
        return new Shop(clock, gate, coupons, wallets, other, boards);
    }
}
