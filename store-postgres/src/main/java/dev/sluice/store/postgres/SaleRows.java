package dev.sluice.store.postgres;

import static dev.sluice.store.postgres.Answers.instant;
import static dev.sluice.store.postgres.Answers.unexpected;

import dev.sluice.core.UserId;
import dev.sluice.core.coupon.RedeemResult;
import dev.sluice.core.sale.CancelResult;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.ExpireResult;
import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.ItemStock;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.Reservation;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.ReservationState;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.sale.SaleStatus;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the rows of the sale statements say. */
final class SaleRows {
    private SaleRows() {}

    static ReserveResult reserved(Row row) {
        String answer = row.getString("answer");
        return switch (answer) {
            case "RESERVED" -> new ReserveResult.Reserved(instant(row, "value"), row.getLong("total"));
            case "REUSED" -> new ReserveResult.ReservationReused();
            case "CONFIRMED", "CANCELLED", "EXPIRED" -> new ReserveResult.Ended(ReservationState.valueOf(answer));
            case "NOT_OPEN" -> new ReserveResult.NotOpen(instant(row, "value"));
            case "CLOSED" -> new ReserveResult.Closed(instant(row, "value"));
            case "HOLD_TOO_LONG" -> new ReserveResult.HoldTooLong(Duration.ofMillis(row.getLong("value")));
            case "UNKNOWN_ITEM" -> new ReserveResult.UnknownItem(new ItemId(row.getString("item")));
            case "SOLD_OUT" -> new ReserveResult.SoldOut(new ItemId(row.getString("item")), row.getLong("value"));
            case "UNKNOWN" -> new ReserveResult.UnknownSale();
            default -> throw unexpected(answer);
        };
    }

    static ConfirmResult confirmed(Row row) {
        String answer = row.getString("answer");
        return switch (answer) {
            case "CONFIRMED" ->
                new ConfirmResult.Confirmed(row.getLong("number"), row.getLong("amount"), instant(row, "at"));
            case "PAYMENT_REUSED" -> new ConfirmResult.PaymentReused();
            case "CANCELLED" -> new ConfirmResult.Cancelled();
            case "EXPIRED" -> new ConfirmResult.Expired(instant(row, "at"));
            case "COUPON_REFUSED" -> new ConfirmResult.CouponRefused(refusal(row));
            case "INSUFFICIENT" -> new ConfirmResult.Insufficient(row.getLong("amount"), row.getLong("number"));
            case "NOT_OWNER" -> new ConfirmResult.NotOwner();
            case "UNKNOWN_RESERVATION" -> new ConfirmResult.UnknownReservation();
            case "UNKNOWN" -> new ConfirmResult.UnknownSale();
            default -> throw unexpected(answer);
        };
    }

    private static RedeemResult refusal(Row row) {
        return CouponRows.redeemed(row.getString("why"), row, "at");
    }

    static CancelResult cancelled(Row row) {
        String answer = row.getString("answer");
        return switch (answer) {
            case "CANCELLED" -> new CancelResult.Cancelled();
            case "ALREADY_CONFIRMED" -> new CancelResult.AlreadyConfirmed(row.getLong("value"));
            case "EXPIRED" -> new CancelResult.Expired(instant(row, "value"));
            case "NOT_OWNER" -> new CancelResult.NotOwner();
            case "UNKNOWN_RESERVATION" -> new CancelResult.UnknownReservation();
            case "UNKNOWN" -> new CancelResult.UnknownSale();
            default -> throw unexpected(answer);
        };
    }

    static ExpireResult expired(RowSet<Row> rows) {
        if (rows.size() == 0) {
            return new ExpireResult.UnknownSale();
        }
        Row row = rows.iterator().next();
        return new ExpireResult.Expired(row.getInteger("count"), row.getBoolean("more"));
    }

    static SaleStatus status(Row row) {
        Optional<Instant> lastConfirmedAt =
                Optional.ofNullable(row.getLong("last_confirmed_at")).map(Instant::ofEpochMilli);
        return new SaleStatus(
                instant(row, "opens_at"),
                instant(row, "closes_at"),
                Duration.ofMillis(row.getLong("longest_hold")),
                row.getInteger("items"),
                row.getLong("quantity"),
                row.getLong("held"),
                row.getLong("confirmed"),
                row.getLong("confirmations"),
                row.getLong("revenue"),
                lastConfirmedAt);
    }

    static ItemStock stock(Row row) {
        return new ItemStock(
                row.getInteger("place"),
                new Item(new ItemId(row.getString("item")), row.getLong("quantity"), row.getLong("price")),
                row.getLong("held"),
                row.getLong("confirmed"));
    }

    static Reservation reservation(ReservationId id, Row row) {
        return new Reservation(
                id,
                new UserId(row.getString("user_id")),
                lines(row),
                row.getLong("total"),
                instant(row, "expires_at"),
                ReservationState.valueOf(row.getString("state")));
    }

    static Confirmation confirmation(Row row) {
        return new Confirmation(
                row.getLong("number"),
                new ReservationId(row.getString("id")),
                new UserId(row.getString("user_id")),
                lines(row),
                row.getLong("paid"),
                instant(row, "confirmed_at"));
    }

    private static List<Line> lines(Row row) {
        String[] items = row.getArrayOfStrings("items");
        Long[] quantities = row.getArrayOfLongs("quantities");
        List<Line> lines = new ArrayList<>(items.length);
        for (int i = 0; i < items.length; i++) {
            lines.add(new Line(new ItemId(items[i]), quantities[i]));
        }
        return lines;
    }
}
