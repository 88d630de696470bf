package dev.sluice.simulator.check;

import dev.sluice.core.coupon.Campaign;
import dev.sluice.simulator.result.InvariantResult;
import java.util.List;

/** The checkers of coupons. */
final class CouponChecks {
    private CouponChecks() {}

    static List<InvariantResult> all(Campaign campaign, Evidence evidence) {
        CouponCase it = new CouponCase(campaign, evidence);
        return List.of(
                StockCheck.neverOversold(it),
                LimitCheck.neverAboveLimit(it),
                StockCheck.neverUndersold(it),
                SequenceCheck.denseAndInOrder(it),
                RefusalCheck.refusedLeaveNoTrace(it));
    }
}
