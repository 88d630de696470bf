package dev.sluice.store.postgres;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.IssueResult;
import dev.sluice.core.sale.CancelResult;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.sale.SaleId;
import dev.sluice.store.postgres.Change.Statement;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every call is a change of its own, kept apart from others by one way of locking. */
final class LockedChanges implements CouponIssues, SaleChanges, WalletChanges {
    private static final Sql ISSUE_IF = Sql.read("coupon/issue_if");

    private final Database database;
    private final Locking locking;

    LockedChanges(Database database, Locking locking) {
        this.database = database;
        this.locking = locking;
    }

    @Override
    public Future<IssueResult> issue(CampaignId campaign, UserId user, RequestId request) {
        return locking.make(new Change(
                        Concerned.of(campaign),
                        () -> Statement.of(
                                AtomicCouponIssues.ISSUE,
                                campaign.value(),
                                database.now(),
                                new String[] {user.value()},
                                new String[] {request.value()}),
                        (saleVersion, version, walletVersion) -> Statement.of(
                                ISSUE_IF, campaign.value(), database.now(), user.value(), request.value(), version)))
                .map(CouponRows::issued);
    }

    @Override
    public Future<ReserveResult> reserve(SaleId sale, Order order) {
        return locking.make(new Change(
                        Concerned.of(sale),
                        () -> reserving(sale, order, null),
                        (version, campaignVersion, walletVersion) -> reserving(sale, order, version)))
                .map(SaleRows::reserved);
    }

    private Statement reserving(SaleId sale, Order order, @Nullable Long version) {
        return Statement.of(
                AtomicSaleChanges.RESERVE, SaleArguments.reserve(sale, database.now(), List.of(order), version));
    }

    @Override
    public Future<ConfirmResult> confirm(SaleId sale, Purchase purchase) {
        return locking.make(new Change(
                        Concerned.of(sale, purchase.payment()),
                        () -> confirming(sale, purchase, null, null),
                        (version, campaignVersion, walletVersion) ->
                                confirming(sale, purchase, version, walletVersion)))
                .map(SaleRows::confirmed);
    }

    private Statement confirming(SaleId sale, Purchase purchase, @Nullable Long version, @Nullable Long walletVersion) {
        return Statement.of(
                AtomicSaleChanges.CONFIRM,
                SaleArguments.confirm(sale, database.now(), List.of(purchase), version, walletVersion));
    }

    @Override
    public Future<CancelResult> cancel(SaleId sale, ReservationId reservation, UserId user) {
        return locking.make(new Change(
                        Concerned.of(sale),
                        () -> cancelling(sale, reservation, user, null),
                        (version, campaignVersion, walletVersion) -> cancelling(sale, reservation, user, version)))
                .map(SaleRows::cancelled);
    }

    private Statement cancelling(SaleId sale, ReservationId reservation, UserId user, @Nullable Long version) {
        return Statement.of(
                AtomicSaleChanges.CANCEL, sale.value(), database.now(), reservation.value(), user.value(), version);
    }

    @Override
    public Future<Row> change(WalletChange wish) {
        return locking.make(new Change(
                Concerned.of(wish.wallet()),
                () -> changing(wish, null),
                (saleVersion, campaignVersion, version) -> changing(wish, version)));
    }

    private Statement changing(WalletChange wish, @Nullable Long version) {
        return Statement.of(
                AtomicWalletChanges.CHANGE,
                wish.wallet().value(),
                database.now(),
                wish.kind().name(),
                wish.amount(),
                wish.request().value(),
                version);
    }
}
