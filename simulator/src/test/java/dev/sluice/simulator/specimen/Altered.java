package dev.sluice.simulator.specimen;

import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.core.store.Durability;
import dev.sluice.core.store.Stores;
import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.core.wallet.WalletStore;
import io.vertx.core.Future;

/** Sound stores of which one may have been replaced. */
public record Altered(Stores sound, CouponStore coupons, WaitingRoomStore waitingRooms, LeaderboardStore leaderboards)
        implements Stores {
    public static Stores with(Stores sound, CouponStore coupons) {
        return new Altered(sound, coupons, sound.waitingRooms(), sound.leaderboards());
    }

    public static Stores with(Stores sound, WaitingRoomStore rooms) {
        return new Altered(sound, sound.coupons(), rooms, sound.leaderboards());
    }

    public static Stores with(Stores sound, LeaderboardStore boards) {
        return new Altered(sound, sound.coupons(), sound.waitingRooms(), boards);
    }

    @Override
    public String name() {
        return "altered";
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
    public WalletStore wallets() {
        return sound.wallets();
    }

    @Override
    public SaleStore sales() {
        return sound.sales();
    }

    @Override
    public Future<Void> close() {
        return sound.close();
    }
}
