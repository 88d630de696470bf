package dev.sluice.store.postgres;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.RequestId;
import dev.sluice.core.Require;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CampaignStatus;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.coupon.Issuance;
import dev.sluice.core.coupon.IssueResult;
import dev.sluice.core.coupon.RedeemResult;
import dev.sluice.core.coupon.RevokeResult;
import dev.sluice.core.store.CreateResult;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** Coupons in PostgreSQL. The campaign's row puts all changes in order. */
final class PostgresCouponStore implements CouponStore {
    private static final Sql CREATE = Sql.read("coupon/create");
    private static final Sql REDEEM = Sql.read("coupon/redeem");
    private static final Sql REVOKE = Sql.read("coupon/revoke");
    private static final Sql STATUS = Sql.read("coupon/status");
    private static final Sql ISSUANCES = Sql.read("coupon/issuances");
    private static final Sql ISSUANCES_OF = Sql.read("coupon/issuances_of");

    private final Database database;
    private final CouponIssues issues;

    PostgresCouponStore(Database database, CouponIssues issues) {
        this.database = database;
        this.issues = issues;
    }

    @Override
    public Future<CreateResult> create(Campaign campaign) {
        return database.run(
                        CREATE,
                        campaign.id().value(),
                        database.now(),
                        campaign.stock(),
                        campaign.perUserLimit(),
                        campaign.opensAt().toEpochMilli(),
                        campaign.closesAt().toEpochMilli(),
                        campaign.validity().toMillis(),
                        campaign.expiresAt().toEpochMilli())
                .map(rows -> Answers.created(rows, campaign.expiresAt()));
    }

    @Override
    public Future<IssueResult> issue(CampaignId campaign, UserId user, RequestId request) {
        return issues.issue(campaign, user, request);
    }

    @Override
    public Future<RedeemResult> redeem(CampaignId campaign, UserId user, long seq, RequestId request) {
        return database.run(REDEEM, campaign.value(), database.now(), user.value(), seq, request.value())
                .map(rows -> CouponRows.redeemed(rows.iterator().next()));
    }

    @Override
    public Future<RevokeResult> revoke(CampaignId campaign, long seq) {
        return database.run(REVOKE, campaign.value(), database.now(), seq)
                .map(rows -> CouponRows.revoked(rows.iterator().next()));
    }

    @Override
    public Future<Optional<CampaignStatus>> status(CampaignId campaign) {
        return database.run(STATUS, campaign.value(), database.now())
                .map(rows -> Answers.each(rows, row -> CouponRows.status(campaign, row)).stream()
                        .findFirst());
    }

    @Override
    public Future<List<Issuance>> issuances(CampaignId campaign, long afterSeq, int limit) {
        try {
            Require.inRange("limit", limit, 1, MAX_PAGE);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return database.run(ISSUANCES, campaign.value(), database.now(), afterSeq, limit)
                .map(rows -> Answers.each(rows, CouponRows::issuance));
    }

    @Override
    public Future<List<Issuance>> issuancesOf(CampaignId campaign, UserId user) {
        return database.run(ISSUANCES_OF, campaign.value(), database.now(), user.value())
                .map(rows -> Answers.each(rows, CouponRows::issuance));
    }
}
