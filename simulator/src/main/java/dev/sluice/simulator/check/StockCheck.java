package dev.sluice.simulator.check;

import dev.sluice.core.coupon.IssueResult.Issued;
import dev.sluice.core.coupon.IssueResult.SoldOut;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.FinalState.Coupons;
import dev.sluice.simulator.history.Users;
import dev.sluice.simulator.result.InvariantResult;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** C1: never more issued than stock. C3: never fewer, as long as someone wants one. */
final class StockCheck {
    private StockCheck() {}

    static InvariantResult neverOversold(CouponCase it) {
        Findings findings = new Findings("C1");
        long most = it.mostIssued();
        Map<Long, Set<Integer>> told = new HashMap<>();
        long coupons = 0;
        for (Call call : it.calls) {
            if (call.answer() instanceof Issued issued
                    && told.computeIfAbsent(issued.seq(), seq -> new HashSet<>(2))
                            .add(call.user())) {
                long count = ++coupons;
                findings.fact(
                        count <= most && issued.seq() <= most,
                        () -> call + ": coupon " + count + " of a stock of " + most);
            }
        }
        it.finals.ifPresent(finals -> {
            int held = finals.issuances().size();
            findings.fact(held <= most, () -> "the store holds " + held + " issuances of a stock of " + most);
            long counted = finals.status().issued();
            findings.fact(counted <= most, () -> "the store counts " + counted + " issued of a stock of " + most);
        });
        return findings.result(CouponCase.NO_ANSWER);
    }

    static InvariantResult neverUndersold(CouponCase it) {
        if (it.finals.isEmpty()) {
            return InvariantResult.notChecked("C3", it.unreadable);
        }
        Findings findings = new Findings("C3");
        Coupons finals = it.finals.get();
        long due = Math.min(demand(it), it.mostIssued());
        long issued = finals.issuances().size();
        findings.fact(
                issued >= due,
                () -> "the store holds " + issued + " issuances, though " + demand(it) + " coupons were asked for and "
                        + it.mostIssued() + " were in stock");
        long lastUnit = startOfLastUnit(it, finals);
        for (Call call : it.calls) {
            if (call.answer() instanceof SoldOut) {
                findings.fact(lastUnit < call.end(), () -> call + ": while stock was left");
            }
        }
        return findings.result(CouponCase.NO_ANSWER);
    }

    /** How many coupons were asked for, at the least: answered wishes, a user's counted up to the limit. */
    private static long demand(CouponCase it) {
        long demand = 0;
        for (List<Call> calls : it.callsByUser.values()) {
            long wishes = calls.stream()
                    .filter(Call::answered)
                    .map(Call::request)
                    .distinct()
                    .count();
            demand += Math.min(wishes, it.campaign.perUserLimit());
        }
        return demand;
    }

    /** When the last unit of the stock can have been issued at the earliest; never, if there is stock left at the end. */
    private static long startOfLastUnit(CouponCase it, Coupons finals) {
        long[] starts = finals.issuances().stream()
                .map(issuance -> it.callsByUser.get(Users.number(issuance.user())))
                .mapToLong(calls -> calls == null ? 0 : calls.get(0).start())
                .sorted()
                .toArray();
        int stock = (int) it.campaign.stock();
        return starts.length < stock ? Long.MAX_VALUE : starts[stock - 1];
    }
}
