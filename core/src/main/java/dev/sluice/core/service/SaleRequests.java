package dev.sluice.core.service;

import dev.sluice.core.UserId;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.SaleId;
import java.time.Duration;
import java.util.List;

/** The messages of the sale service. */
public final class SaleRequests {
    private SaleRequests() {}

    /** {@link dev.sluice.core.sale.SaleStore#reserve}. */
    public record Reserve(SaleId sale, ReservationId reservation, UserId user, List<Line> lines, Duration hold) {
        /** Keeps a copy of the lines. */
        public Reserve {
            lines = List.copyOf(lines);
        }
    }

    /** {@link dev.sluice.core.sale.SaleStore#confirm}. */
    public record Confirm(SaleId sale, ReservationId reservation, UserId user, Payment payment) {}

    /** {@link dev.sluice.core.sale.SaleStore#cancel}. */
    public record Cancel(SaleId sale, ReservationId reservation, UserId user) {}

    /** {@link dev.sluice.core.sale.SaleStore#expire}. */
    public record Expire(SaleId sale, int limit) {}

    /** {@link dev.sluice.core.sale.SaleStore#stock}. */
    public record ListStock(SaleId sale, long afterPlace, int limit) {}

    /** {@link dev.sluice.core.sale.SaleStore#reservation}. */
    public record Find(SaleId sale, ReservationId reservation) {}

    /** {@link dev.sluice.core.sale.SaleStore#confirmations}. */
    public record ListConfirmations(SaleId sale, long afterNumber, int limit) {}

    /** Where a relay's cursor stands. */
    public record AskRelay(SaleId sale, String relay) {}

    /** Where a relay's cursor is to stand. */
    public record Relay(SaleId sale, String relay, long upTo) {}
}
