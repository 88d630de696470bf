package dev.sluice.store.postgres;

import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.core.store.Contention;
import dev.sluice.core.store.Durability;
import dev.sluice.core.store.Stores;
import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.core.wallet.WalletStore;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

/** One database, opened. */
final class PostgresStores implements Stores {
    private final String name;
    private final PostgresConfig config;
    private final String version;
    private final Database database;
    private final Variant variant;
    private final Sweeper sweeper;
    private final CouponStore coupons;
    private final WaitingRoomStore waitingRooms;
    private final LeaderboardStore leaderboards;
    private final WalletStore wallets;
    private final SaleStore sales;

    PostgresStores(
            Vertx vertx, String name, PostgresConfig config, String version, Database database, Variant variant) {
        this.name = name;
        this.config = config;
        this.version = version;
        this.database = database;
        this.variant = variant;
        this.sweeper = new Sweeper(vertx, database, config.sweepInterval());
        this.coupons = new PostgresCouponStore(database, variant.issues());
        this.waitingRooms = new PostgresWaitingRoomStore(database, config.batches());
        this.leaderboards = new PostgresLeaderboardStore(database, config.batches());
        this.wallets = new PostgresWalletStore(database, variant.wallets());
        this.sales = new PostgresSaleStore(database, variant.sales());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String backend() {
        return "PostgreSQL " + version + " at " + config.address();
    }

    @Override
    public Durability durability() {
        return Durability.POSTGRES;
    }

    @Override
    public CouponStore coupons() {
        return coupons;
    }

    @Override
    public WaitingRoomStore waitingRooms() {
        return waitingRooms;
    }

    @Override
    public LeaderboardStore leaderboards() {
        return leaderboards;
    }

    @Override
    public WalletStore wallets() {
        return wallets;
    }

    @Override
    public SaleStore sales() {
        return sales;
    }

    @Override
    public Contention contention() {
        return variant.contention().get();
    }

    @Override
    public Future<Void> close() {
        sweeper.stop();
        return variant.closing().get().eventually(database::close);
    }
}
