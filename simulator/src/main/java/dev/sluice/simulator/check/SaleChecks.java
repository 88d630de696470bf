package dev.sluice.simulator.check;

import dev.sluice.simulator.result.InvariantResult;
import java.util.List;

/** The checkers of sales. */
final class SaleChecks {
    private SaleChecks() {}

    static List<InvariantResult> all(SaleCase it) {
        return List.of(
                QuantityCheck.neverAboveQuantity(it),
                ReturnCheck.unitsComeBackOnce(it),
                PaymentCheck.paidIfConfirmed(it),
                OutboxCheck.denseAndPassedOn(it));
    }
}
