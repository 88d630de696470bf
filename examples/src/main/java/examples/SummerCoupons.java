package examples;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.IssueResult;
import dev.sluice.core.store.StoreCatalog;
import dev.sluice.core.store.StoreConfig;
import dev.sluice.core.store.Stores;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A hundred coupons, one for each user, first come, first served. */
public final class SummerCoupons {
    private SummerCoupons() {}

    // tag::embed[]
    static Future<IssueResult> giveOne(Vertx vertx, String user) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var summer = new CampaignId("summer");
        var rules = new Campaign(summer, 100, 1, now, now.plus(1, ChronoUnit.HOURS), Duration.ofDays(30));
        return new StoreCatalog()
                .open(vertx, StoreConfig.of("inmemory")) // or "redis", "postgres"
                .map(Stores::coupons)
                .compose(coupons -> coupons.create(rules)
                        .compose(made -> coupons.issue(summer, new UserId(user), new RequestId("1"))));
    }
    // end::embed[]

    /** Prints {@code Issued[seq=1]}. */
    public static void main(String[] args) {
        Vertx vertx = Vertx.vertx();
        giveOne(vertx, "mina")
                .onSuccess(System.out::println)
                .onFailure(Throwable::printStackTrace)
                .eventually(vertx::close);
    }
}
