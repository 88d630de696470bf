package dev.sluice.simulator.museum;

import dev.sluice.core.RequestId;
import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.simulator.check.Evidence;
import dev.sluice.simulator.check.Judge;
import dev.sluice.simulator.crowd.Stage;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.CallKind;
import dev.sluice.simulator.history.FinalState;
import dev.sluice.simulator.history.History;
import dev.sluice.simulator.history.Users;
import dev.sluice.simulator.result.InvariantResult;
import dev.sluice.simulator.specimen.Gate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Plays a campaign of one coupon call by call, and has it judged. */
final class CouponTape {
    private static final CampaignId ID = new CampaignId("museum");
    private static final RequestId WISH = new RequestId("wish");

    private final CouponStore store;
    private final Campaign campaign;
    private final History history = new History();
    private final Instant begin;
    private long now;

    private CouponTape(CouponStore store, Instant begin) {
        this.store = store;
        this.begin = begin;
        this.campaign = new Campaign(ID, 1, 1, begin, begin.plusSeconds(3_600), Duration.ofDays(1));
    }

    /**
     * Two users ask for the only coupon at the same time and a third too late; then the coupon is revoked, and the third
     * and a fourth ask again.
     */
    static List<InvariantResult> verdicts(CouponStore store, Gate gate, Instant begin) {
        CouponTape tape = new CouponTape(store, begin);
        store.create(tape.campaign);
        gate.close();
        tape.issue(0, 0);
        tape.issue(1, 0);
        gate.open();
        tape.issue(2, 0);
        store.revoke(ID, 1);
        tape.issue(2, 0);
        tape.issue(3, 0);
        return tape.judge();
    }

    /** A request that got no answer is made again. */
    private void issue(int user, int attempt) {
        Call call = new Call(CallKind.ISSUE, user, WISH, attempt, now, ++now);
        history.add(call);
        store.issue(ID, Users.id(user), WISH).onComplete((answer, fault) -> {
            call.end(++now, answer, fault);
            if (fault != null && attempt == 0) {
                issue(user, 1);
            }
        });
    }

    private List<InvariantResult> judge() {
        FinalState.Coupons held = new FinalState.Coupons(
                store.status(ID).result().orElseThrow(),
                store.issuances(ID, 0, CouponStore.MAX_PAGE).result());
        Stage stage = new Stage(
                begin, Optional.of(campaign), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        FinalState finals = new FinalState(
                Optional.of(held), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");
        return Judge.judge(new Evidence(stage, history, finals));
    }
}
