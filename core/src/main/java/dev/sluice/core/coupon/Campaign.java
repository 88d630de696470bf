package dev.sluice.core.coupon;

import dev.sluice.core.Require;
import java.time.Duration;
import java.time.Instant;

/**
 * The rules of one coupon.
 *
 * @param id its name
 * @param stock how many coupons there are, 1 to 1,000,000,000
 * @param perUserLimit how many of them one user may have, 1 to 100
 * @param opensAt the first instant at which one is issued
 * @param closesAt the first instant at which none is issued any more; after {@code opensAt}
 * @param validity how long an issued coupon can be redeemed, 1 ms to 3,660 days
 */
public record Campaign(
        CampaignId id, long stock, int perUserLimit, Instant opensAt, Instant closesAt, Duration validity) {

    /** Refuses values out of range, instants that are no whole milliseconds, and a window that ends before it begins. */
    public Campaign {
        Require.inRange("stock", stock, 1, 1_000_000_000);
        Require.inRange("perUserLimit", perUserLimit, 1, 100);
        Require.wholeMillis("opensAt", opensAt);
        Require.wholeMillis("closesAt", closesAt);
        Require.that(closesAt.isAfter(opensAt), "closesAt", closesAt, "an instant after opensAt " + opensAt);
        Require.inRange("validity", validity, Duration.ofMillis(1), Duration.ofDays(3660));
    }

    /**
     * The first instant at which the campaign and all its issuances are forgotten: the last coupon that could have been
     * issued is not valid any more.
     */
    public Instant expiresAt() {
        return closesAt.plus(validity);
    }
}
