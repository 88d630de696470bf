package dev.sluice.core.store;

import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.core.wallet.WalletStore;
import io.vertx.core.Future;

/** One opened backend and the ports it offers. Safe for use from any thread and any number of verticles. */
public interface Stores {
    /** The name by which it was chosen. */
    String name();

    /** The backend behind it with its version and address, for people to read; never a password. */
    String backend();

    /** Who has accepted a change when its caller is answered. */
    Durability durability();

    /** Limited coupons. */
    CouponStore coupons();

    /** Waiting rooms. */
    WaitingRoomStore waitingRooms();

    /** Leaderboards. */
    LeaderboardStore leaderboards();

    /** Wallets of points; a backend that keeps none throws {@link UnsupportedOperationException}. */
    WalletStore wallets();

    /**
     * Sales, paid with the wallets and coupons of this backend; one that keeps none throws
     * {@link UnsupportedOperationException}.
     */
    SaleStore sales();

    /** What callers have cost one another since opening, where the backend's way of locking makes them do so. */
    default Contention contention() {
        return Contention.NONE;
    }

    /** Gives back connections and threads; calls in flight fail. Closing again changes nothing. */
    Future<Void> close();
}
