package dev.sluice.bench;

import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.store.CreateResult.Created;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Campaigns of one coupon a user that are open while a turn lasts, and have one for everybody. */
final class Campaigns {
    private static final AtomicInteger MADE = new AtomicInteger();

    private Campaigns() {}

    /** Another one, made in that store. */
    static Campaign open(CouponStore store) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Campaign campaign = new Campaign(
                new CampaignId("bench-" + MADE.incrementAndGet() + "-" + now.toEpochMilli()),
                Crowd.SIZE,
                1,
                now.minusSeconds(60),
                now.plus(1, ChronoUnit.HOURS),
                Duration.ofMinutes(1));
        if (!(Blocking.await(store.create(campaign)) instanceof Created)) {
            throw new IllegalStateException("no campaign was made");
        }
        return campaign;
    }
}
