package dev.sluice.store.postgres;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.batch.BatchLimits;
import dev.sluice.core.batch.Batcher;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.IssueResult;
import io.vertx.core.Future;
import java.util.List;

/** One statement for many wishes of a campaign; the campaign is locked within it. */
final class AtomicCouponIssues implements CouponIssues {
    static final Sql ISSUE = Sql.read("coupon/issue");

    private final Database database;
    private final Batcher<CampaignId, Wish, IssueResult> issues;

    AtomicCouponIssues(Database database, BatchLimits limits) {
        this.database = database;
        this.issues = new Batcher<>(limits, this::issueAll);
    }

    private record Wish(UserId user, RequestId request) {}

    @Override
    public Future<IssueResult> issue(CampaignId campaign, UserId user, RequestId request) {
        return issues.submit(campaign, new Wish(user, request));
    }

    private Future<List<IssueResult>> issueAll(CampaignId campaign, List<Wish> wishes) {
        String[] users = wishes.stream().map(wish -> wish.user().value()).toArray(String[]::new);
        String[] requests = wishes.stream().map(wish -> wish.request().value()).toArray(String[]::new);
        return database.runBatch(campaign, ISSUE, campaign.value(), database.now(), users, requests)
                .map(rows -> Answers.each(rows, CouponRows::issued));
    }
}
