package dev.sluice.bench;

import dev.sluice.core.RequestId;
import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.store.Stores;
import io.vertx.core.Context;
import java.time.Duration;

/** Coupon issue through a store's port, every request by another user; each turn has a campaign of its own. */
final class StoreIssue implements Candidate {
    private static final RequestId ONLY = new RequestId("1");

    private final String name;
    private final Stores stores;
    private final Context context;
    private final int inFlight;
    private final int most;
    private final CpuTime cpu;

    /** Keeps so many requests in flight for the length of a turn. */
    StoreIssue(String name, Stores stores, Context context, int inFlight, CpuTime cpu) {
        this(name, stores, context, inFlight, Crowd.SIZE, cpu);
    }

    /** Keeps so many requests in flight for the length of a turn, or until so many were made. */
    StoreIssue(String name, Stores stores, Context context, int inFlight, int most, CpuTime cpu) {
        this.name = name + ", " + inFlight + " in flight";
        this.stores = stores;
        this.context = context;
        this.inFlight = inFlight;
        this.most = most;
        this.cpu = cpu;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Sample turn(Duration length) {
        Campaign campaign = Campaigns.open(stores.coupons());
        IssueTape tape = new IssueTape();
        Sample sample = ClosedLoop.run(
                inFlight, length, most, body -> context.runOnContext(start -> body.run()), cpu, (index, done) -> {
                    int user = (int) index;
                    tape.begin(user);
                    stores.coupons()
                            .issue(campaign.id(), Crowd.user(user), ONLY)
                            .onComplete((answer, fault) -> done.accept(fault == null ? tape.end(user, answer) : fault));
                });
        tape.of(campaign, (int) sample.operations(), ONLY).judge(context.owner(), stores);
        return sample;
    }
}
