package dev.sluice.simulator.specimen;

import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.core.store.Durability;
import dev.sluice.core.store.Stores;
import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.core.wallet.WalletStore;
import io.vertx.core.Future;

/** Stores that have neither wallets nor sales. */
public record Plain(Stores sound) implements Stores {
    @Override
    public String name() {
        return "plain";
    }

    @Override
    public String backend() {
        return sound.backend();
    }

    @Override
    public Durability durability() {
        return sound.durability();
    }

    @Override
    public CouponStore coupons() {
        return sound.coupons();
    }

    @Override
    public WaitingRoomStore waitingRooms() {
        return sound.waitingRooms();
    }

    @Override
    public LeaderboardStore leaderboards() {
        return sound.leaderboards();
    }

    @Override
    public WalletStore wallets() {
        throw new UnsupportedOperationException("plain has no wallets");
    }

    @Override
    public SaleStore sales() {
        throw new UnsupportedOperationException("plain has no sales");
    }

    @Override
    public Future<Void> close() {
        return sound.close();
    }
}
