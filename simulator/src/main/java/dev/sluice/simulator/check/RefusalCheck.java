package dev.sluice.simulator.check;

import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.result.InvariantResult;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** C6: a refused user leaves no trace in the issued set, and whoever is in that set is not refused. */
final class RefusalCheck {
    private RefusalCheck() {}

    static InvariantResult refusedLeaveNoTrace(CouponCase it) {
        Findings findings = new Findings("C6");
        it.callsByUser.forEach((user, calls) -> {
            grantedThenRefused(findings, it, calls);
            if (it.finals.isPresent()) {
                heldButRefused(findings, it, user, calls);
            }
        });
        return findings.result(CouponCase.NO_ANSWER);
    }

    private static boolean isRefusal(Call call) {
        return call.answered() && !CouponCase.isGrant(call);
    }

    /** Once a wish was granted, the same wish is not refused; nor is any other of a user who has all the limit allows. */
    private static void grantedThenRefused(Findings findings, CouponCase it, List<Call> calls) {
        boolean anyWish = it.campaign.perUserLimit() == 1;
        for (Call refused : calls) {
            if (!isRefusal(refused)) {
                continue;
            }
            Call before = null;
            for (Call call : calls) {
                boolean same = anyWish || call.request().equals(refused.request());
                if (same && CouponCase.isGrant(call) && call.end() < refused.start()) {
                    before = call;
                }
            }
            Call granted = before;
            findings.fact(granted == null, () -> refused + ": refused after " + granted);
        }
    }

    /** A user holds no more coupons than wishes that were granted, or that nobody knows the outcome of. */
    private static void heldButRefused(Findings findings, CouponCase it, int user, List<Call> calls) {
        Set<Object> possible = new HashSet<>();
        boolean refused = false;
        for (Call call : calls) {
            refused |= isRefusal(call);
            if (CouponCase.isGrant(call) || call.outcomeUnknown()) {
                possible.add(call.request());
            }
        }
        long held = it.issuedTo.getOrDefault(user, 0L);
        if (refused) {
            findings.fact(
                    held <= possible.size(),
                    () -> "user " + user + " holds " + held + " coupons and was refused: " + calls.get(0));
        }
        for (Call call : calls) {
            if (CouponCase.isGrant(call)) {
                findings.fact(held > 0, () -> call + ": the store holds no coupon of that user");
            }
        }
    }
}
