package dev.sluice.simulator.check;

import dev.sluice.core.coupon.Issuance;
import dev.sluice.core.coupon.Issuance.State;
import dev.sluice.core.sale.CouponUse;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.ConfirmRequest;
import dev.sluice.simulator.history.Users;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Of S3: a coupon of the run's campaign is redeemed if and only if one confirmed order used it. */
final class CouponUses {
    private CouponUses() {}

    static void check(Findings findings, SaleCase it) {
        it.evidence.stage().campaign().ifPresent(campaign -> {
            CouponCase coupons = new CouponCase(campaign, it.evidence);
            if (coupons.finals.isPresent()) {
                check(findings, it, coupons);
            }
        });
    }

    private static void check(Findings findings, SaleCase it, CouponCase coupons) {
        Map<Long, Call> used = new HashMap<>();
        Set<Long> open = new HashSet<>();
        for (SaleOrder order : it.orders.values()) {
            order.confirmed()
                    .ifPresent(call -> use(coupons, call).ifPresent(use -> {
                        Call before = used.putIfAbsent(use.seq(), call);
                        findings.fact(before == null, () -> call + ": the coupon was used before, by " + before);
                    }));
            if (order.confirmOpen()) {
                order.confirms.forEach(call -> use(coupons, call).ifPresent(use -> open.add(use.seq())));
            }
        }
        used.forEach((seq, call) -> {
            Issuance held = coupons.issuances.get(seq);
            findings.fact(
                    held != null && held.state() == State.REDEEMED && Users.number(held.user()) == call.user(),
                    () -> call + ": at the end the coupon is " + held);
        });
        for (Issuance each : coupons.issuances.values()) {
            if (each.state() == State.REDEEMED) {
                findings.fact(
                        used.containsKey(each.seq()) || open.contains(each.seq()),
                        () -> "no confirmed order used the redeemed coupon " + each);
            }
        }
    }

    private static Optional<CouponUse> use(CouponCase coupons, Call call) {
        return ((ConfirmRequest) call.request())
                .payment()
                .coupon()
                .filter(use -> use.campaign().equals(coupons.campaign.id()));
    }
}
