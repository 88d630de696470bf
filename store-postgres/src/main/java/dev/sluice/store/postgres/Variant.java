package dev.sluice.store.postgres;

import dev.sluice.core.store.Contention;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.function.Supplier;

/**
 * What differs between the stores of this backend: how they keep changes of the same thing apart.
 *
 * @param issues for coupons
 * @param sales for sales
 * @param wallets for wallets
 * @param contention what callers have cost one another
 * @param closing gives back what is held beside the database
 */
record Variant(
        CouponIssues issues,
        SaleChanges sales,
        WalletChanges wallets,
        Supplier<Contention> contention,
        Supplier<Future<Void>> closing) {

    /** Makes a variant for an opened database. */
    @FunctionalInterface
    interface Maker {
        Variant make(Vertx vertx, PostgresConfig config, Database database);
    }

    /** Gathers calls into statements that lock within themselves. */
    static Variant atomic(Vertx vertx, PostgresConfig config, Database database) {
        return new Variant(
                new AtomicCouponIssues(database, config.batches()),
                new AtomicSaleChanges(database, config.batches()),
                new AtomicWalletChanges(database),
                () -> Contention.NONE,
                Future::succeededFuture);
    }

    /** Makes each call a change of its own. */
    static Variant by(Locking locking, Database database) {
        LockedChanges changes = new LockedChanges(database, locking);
        return new Variant(changes, changes, changes, locking::contention, locking::close);
    }
}
