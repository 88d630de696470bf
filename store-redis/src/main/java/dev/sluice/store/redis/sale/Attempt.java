package dev.sluice.store.redis.sale;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.sale.PaymentRequest;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.SaleId;
import dev.sluice.store.redis.link.Reply;

/**
 * One try to confirm a reservation. Everything it does outside the sale carries its number, so that it is done once,
 * undone for good, and never taken for another's.
 *
 * @param number 1 for a reservation's first
 * @param due what is taken from the wallet
 * @param saleEnd the sale's end, which tells it from another sale of the same name
 */
record Attempt(
        SaleId sale, ReservationId reservation, long number, UserId user, Payment payment, long due, long saleEnd) {

    /** How many values of an answer tell one, its code included. */
    static final int VALUES = 10;

    /** The attempt whose code stands at that place of an answer. */
    static Attempt read(SaleId sale, Reply answer, int at) {
        return new Attempt(
                sale,
                new ReservationId(answer.text(at + 1)),
                answer.number(at + 2),
                new UserId(answer.text(at + 3)),
                PaymentText.read(answer, at + 4),
                answer.number(at + 8),
                answer.number(at + 9));
    }

    RequestId request() {
        return PaymentRequest.of(sale, reservation);
    }
}
