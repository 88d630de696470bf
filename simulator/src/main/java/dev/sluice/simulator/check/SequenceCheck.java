package dev.sluice.simulator.check;

import dev.sluice.core.coupon.Issuance;
import dev.sluice.core.coupon.IssueResult.Issued;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.FinalState.Coupons;
import dev.sluice.simulator.history.Users;
import dev.sluice.simulator.result.InvariantResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** C4: numbers are dense and unique, follow the order of issue, and what was told stays true. */
final class SequenceCheck {
    private SequenceCheck() {}

    static InvariantResult denseAndInOrder(CouponCase it) {
        Findings findings = new Findings("C4");
        oneUserANumber(findings, it);
        it.finals.ifPresent(finals -> {
            dense(findings, finals, it.unsettled());
            toldIsHeld(findings, it);
        });
        inOrder(findings, it);
        return findings.result(CouponCase.NO_ANSWER);
    }

    private static void oneUserANumber(Findings findings, CouponCase it) {
        Map<Long, Call> owners = new HashMap<>();
        for (Call call : it.calls) {
            if (CouponCase.isGrant(call)) {
                Call owner = owners.putIfAbsent(CouponCase.seqOf(call), call);
                findings.fact(
                        owner == null || owner.user() == call.user(), () -> call + ": the same number as " + owner);
            }
        }
    }

    private static void dense(Findings findings, Coupons finals, long unsettled) {
        List<Issuance> all = finals.issuances();
        for (int i = 0; i < all.size(); i++) {
            long seq = all.get(i).seq();
            long expected = i + 1L;
            findings.fact(seq == expected, () -> "the store holds issuance " + seq + " where " + expected + " is due");
        }
        long counted = finals.status().issued();
        findings.fact(
                Math.abs(counted - all.size()) <= unsettled,
                () -> "the store counts " + counted + " issued and holds " + all.size() + " issuances");
    }

    private static void toldIsHeld(Findings findings, CouponCase it) {
        for (Call call : it.calls) {
            if (CouponCase.isGrant(call)) {
                Issuance held = it.issuances.get(CouponCase.seqOf(call));
                findings.fact(
                        held != null && Users.number(held.user()) == call.user(),
                        () -> call + ": at the end the store holds "
                                + (held == null ? "no such issuance" : "it as user " + held.user() + "'s"));
            }
        }
    }

    private static void inOrder(Findings findings, CouponCase it) {
        Map<Long, Long> toldFirst = new HashMap<>();
        for (Call call : it.calls) {
            if (CouponCase.isGrant(call)) {
                toldFirst.merge(CouponCase.seqOf(call), call.end(), Math::min);
            }
        }
        RealTimeOrder<Call> order = new RealTimeOrder<>();
        for (Call call : it.calls) {
            if (call.answer() instanceof Issued issued) {
                order.add(issued.seq(), earliest(call), toldFirst.getOrDefault(issued.seq(), call.end()), call);
            }
        }
        findings.held(order.size());
        order.violations((larger, smaller) ->
                findings.fact(false, () -> smaller + ": began when a larger number had been given: " + larger));
    }

    /** A call repeated after a fault may have had its effect at its first attempt. */
    static long earliest(Call call) {
        return call.attempt() == 0 ? call.start() : Math.min(call.intended(), call.start());
    }
}
