package dev.sluice.core.wallet;

import dev.sluice.core.RequestId;
import java.time.Instant;

/**
 * One line of a wallet's statement.
 *
 * @param number 1 for the first that the wallet ever had, dense, in order of effect
 * @param kind what was done
 * @param amount the points it was done with, at least 1
 * @param balance the points in the wallet after it
 * @param request what did it; of a sale's payment {@link dev.sluice.core.sale.PaymentRequest#of}
 * @param at when, by the store's clock
 */
public record WalletEntry(long number, Kind kind, long amount, long balance, RequestId request, Instant at) {
    /** What was done to a wallet. */
    public enum Kind {
        /** Points were put in. */
        CHARGE,
        /** Points were paid. */
        PAY,
        /** Points that had been paid were given back: a confirmation was begun and came to nothing. */
        REFUND
    }
}
