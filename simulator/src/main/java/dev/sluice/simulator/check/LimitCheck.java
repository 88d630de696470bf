package dev.sluice.simulator.check;

import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.result.InvariantResult;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** C2: no user has more coupons than the limit. */
final class LimitCheck {
    private LimitCheck() {}

    static InvariantResult neverAboveLimit(CouponCase it) {
        Findings findings = new Findings("C2");
        int limit = it.campaign.perUserLimit();
        it.callsByUser.forEach((user, calls) -> told(findings, limit, calls));
        it.issuedTo.forEach((user, count) -> findings.fact(
                count <= limit, () -> "user " + user + " holds " + count + " coupons; the limit is " + limit));
        return findings.result(CouponCase.NO_ANSWER);
    }

    private static void told(Findings findings, int limit, List<Call> calls) {
        Set<Long> numbers = new HashSet<>();
        for (Call call : calls) {
            if (CouponCase.isGrant(call) && numbers.add(CouponCase.seqOf(call))) {
                findings.fact(
                        numbers.size() <= limit,
                        () -> call + ": the user's coupon number " + numbers.size() + "; the limit is " + limit);
            }
        }
    }
}
