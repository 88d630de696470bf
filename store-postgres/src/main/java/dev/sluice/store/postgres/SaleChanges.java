package dev.sluice.store.postgres;

import dev.sluice.core.UserId;
import dev.sluice.core.sale.CancelResult;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.sale.SaleId;
import io.vertx.core.Future;

/** Carries out what users do in a sale, each by its own way of locking the sale. */
interface SaleChanges {
    /** The answer to a valid order. */
    Future<ReserveResult> reserve(SaleId sale, Order order);

    /** The answer to a payment. */
    Future<ConfirmResult> confirm(SaleId sale, Purchase purchase);

    /** The answer to giving up. */
    Future<CancelResult> cancel(SaleId sale, ReservationId reservation, UserId user);
}
