package dev.sluice.simulator.museum;

import dev.sluice.core.sale.ReservationState;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.simulator.specimen.EndedUnitsStayTaken;

/** The hold's key expires and its units with it: no one adds them to the stock again. */
final class HoldExpiryReturnsNothing extends EndedUnitsStayTaken {
    HoldExpiryReturnsNothing(SaleStore sound) {
        super(sound, ReservationState.EXPIRED);
    }
}
