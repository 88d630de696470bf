package dev.sluice.bench;

import dev.sluice.core.RequestId;
import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.coupon.IssueResult.Issued;
import dev.sluice.core.store.CreateResult.Created;
import io.vertx.core.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;

/** Coupon issue through a store's port, every request by another user; each turn has a campaign of its own. */
final class StoreIssue implements Candidate {
    private static final RequestId ONLY = new RequestId("1");

    private final String name;
    private final CouponStore store;
    private final Context context;
    private final int inFlight;
    private final CpuTime cpu;
    private int turns;

    StoreIssue(String name, CouponStore store, Context context, int inFlight, CpuTime cpu) {
        this.name = name + ", " + inFlight + " in flight";
        this.store = store;
        this.context = context;
        this.inFlight = inFlight;
        this.cpu = cpu;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Sample turn(Duration length) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Campaign campaign = new Campaign(
                new CampaignId("bench-" + System.identityHashCode(this) + "-" + ++turns),
                Crowd.SIZE,
                1,
                now.minusSeconds(60),
                now.plus(1, ChronoUnit.HOURS),
                Duration.ofMinutes(1));
        if (!(Blocking.await(store.create(campaign)) instanceof Created)) {
            throw new IllegalStateException("no campaign was made");
        }
        BitSet numbers = new BitSet();
        Sample sample = ClosedLoop.run(
                inFlight,
                length,
                Crowd.SIZE,
                body -> context.runOnContext(start -> body.run()),
                cpu,
                (index, done) -> store.issue(campaign.id(), Crowd.user(index), ONLY)
                        .onComplete(answer -> {
                            // All answers come on the one context, so the set needs no lock.
                            if (answer.succeeded() && answer.result() instanceof Issued issued) {
                                numbers.set((int) issued.seq());
                            }
                            done.accept(answer.cause());
                        }));
        judge(campaign, numbers, sample.operations());
        return sample;
    }

    /** Every user was issued one, numbers are dense, and the store counts the same. */
    private void judge(Campaign campaign, BitSet numbers, long operations) {
        long issued = Blocking.await(store.status(campaign.id())).orElseThrow().issued();
        if (numbers.cardinality() != operations || numbers.length() != operations + 1 || issued != operations) {
            throw new IllegalStateException(operations + " requests were issued " + numbers.cardinality()
                    + " numbers up to " + (numbers.length() - 1) + ", and the store counts " + issued);
        }
    }
}
