package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.UserId;
import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.OrderRules;
import dev.sluice.core.sale.Reservation;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.ReservationState;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.sale.ReserveResult.Closed;
import dev.sluice.core.sale.ReserveResult.Ended;
import dev.sluice.core.sale.ReserveResult.HoldTooLong;
import dev.sluice.core.sale.ReserveResult.NotOpen;
import dev.sluice.core.sale.ReserveResult.ReservationReused;
import dev.sluice.core.sale.ReserveResult.Reserved;
import dev.sluice.core.sale.ReserveResult.SoldOut;
import dev.sluice.core.sale.ReserveResult.UnknownItem;
import dev.sluice.core.sale.ReserveResult.UnknownSale;
import dev.sluice.core.sale.Sale;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reserving: every answer, their order of precedence, and repeated calls. */
public interface SaleReserveContract extends SalePort {
    private SaleDesk openSale() {
        return SaleDesk.open(stores(), SaleDraft.from(clock()));
    }

    private Reserved reserved(long total) {
        return new Reserved(clock().instant().plus(SaleDesk.HOLD), total);
    }

    @Test
    default void reserveShouldKeepAllLinesAndTellWhatTheyCost() {
        SaleDesk desk = openSale();
        assertThat(desk.reserve("r1", "ann", SaleDesk.line("hat", 2), SaleDesk.line("cup", 3)))
                .isEqualTo(reserved(800));
        assertThat(desk.stock("cup").held()).isEqualTo(3);
        assertThat(desk.stock("hat").held()).isEqualTo(2);
        assertThat(desk.counts().held()).isEqualTo(5);
        assertThat(desk.reservation("r1"))
                .contains(new Reservation(
                        new ReservationId("r1"),
                        new UserId("ann"),
                        List.of(SaleDesk.line("hat", 2), SaleDesk.line("cup", 3)),
                        800,
                        clock().instant().plus(SaleDesk.HOLD),
                        ReservationState.HELD));
    }

    @Test
    default void aUserShouldHaveSeveralReservations() {
        SaleDesk desk = openSale();
        assertThat(desk.reserve("r1", "ann", SaleDesk.line("cup", 3))).isEqualTo(reserved(300));
        assertThat(desk.reserve("r2", "ann", SaleDesk.line("cup", 3))).isEqualTo(reserved(300));
        assertThat(desk.counts().held()).isEqualTo(6);
    }

    @Test
    default void twoSalesShouldUseTheSameReservationEach() {
        SaleDesk one = openSale();
        SaleDesk other = openSale();
        assertThat(one.reserve("r1", "ann", SaleDesk.line("cup", 10))).isEqualTo(reserved(1_000));
        assertThat(other.reserve("r1", "bob", SaleDesk.line("cup", 9))).isEqualTo(reserved(900));
        assertThat(one.stock("cup").free()).isZero();
        assertThat(other.stock("cup").free()).isEqualTo(1);
    }

    @Test
    default void reserveShouldTakeTheLastUnitAndNoneThatIsNotThere() {
        SaleDesk desk = openSale();
        assertThat(desk.reserve("r1", "ann", SaleDesk.line("hat", 6))).isEqualTo(new SoldOut(new ItemId("hat"), 5));
        assertThat(desk.reserve("r2", "ann", SaleDesk.line("hat", 5))).isEqualTo(reserved(1_250));
        assertThat(desk.reserve("r3", "bob", SaleDesk.line("hat", 1))).isEqualTo(new SoldOut(new ItemId("hat"), 0));
        assertThat(desk.stock("hat").free()).isZero();
    }

    @Test
    default void reserveShouldKeepAllLinesOrNone() {
        SaleDesk desk = openSale();
        desk.reserve("r1", "ann", SaleDesk.line("hat", 4));
        assertThat(desk.reserve("r2", "bob", SaleDesk.line("cup", 2), SaleDesk.line("hat", 2)))
                .isEqualTo(new SoldOut(new ItemId("hat"), 1));
        assertThat(desk.stock("cup").held()).isZero();
        assertThat(desk.stock("hat").held()).isEqualTo(4);
        assertThat(desk.reserve("r2", "bob", SaleDesk.line("cup", 2), SaleDesk.line("pin", 1)))
                .isEqualTo(new UnknownItem(new ItemId("pin")));
        assertThat(desk.stock("cup").held()).isZero();
    }

    @Test
    default void reserveShouldNameTheFirstLineThatLacksUnits() {
        SaleDesk desk = openSale();
        assertThat(desk.reserve("r1", "ann", SaleDesk.line("hat", 6), SaleDesk.line("cup", 11)))
                .isEqualTo(new SoldOut(new ItemId("hat"), 5));
        assertThat(desk.reserve("r1", "ann", SaleDesk.line("cup", 11), SaleDesk.line("hat", 6)))
                .isEqualTo(new SoldOut(new ItemId("cup"), 10));
        assertThat(desk.reserve("r1", "ann", SaleDesk.line("cup", 10), SaleDesk.line("hat", 6)))
                .isEqualTo(new SoldOut(new ItemId("hat"), 5));
        assertThat(desk.reserve("r1", "ann", SaleDesk.line("cup", 1_000_000)))
                .isEqualTo(new SoldOut(new ItemId("cup"), 10));
    }

    @Test
    default void reserveShouldNameTheFirstUnknownItemBeforeWhatIsSoldOut() {
        SaleDesk desk = openSale();
        assertThat(desk.reserve("r1", "ann", SaleDesk.line("hat", 6), SaleDesk.line("pin", 1), SaleDesk.line("pan", 1)))
                .isEqualTo(new UnknownItem(new ItemId("pin")));
        assertThat(desk.reserve("r1", "ann", SaleDesk.line("Cup", 1))).isEqualTo(new UnknownItem(new ItemId("Cup")));
    }

    @Test
    default void aRefusedReservationShouldLeaveNoTrace() {
        SaleDesk desk = openSale();
        desk.reserve("r1", "ann", SaleDesk.line("hat", 6));
        assertThat(desk.reservation("r1")).isEmpty();
        assertThat(desk.reserve("r1", "bob", SaleDesk.line("cup", 1))).isEqualTo(reserved(100));
        assertThat(desk.reservation("r1"))
                .hasValueSatisfying(r -> assertThat(r.user()).isEqualTo(new UserId("bob")));
    }

    @Test
    default void reserveShouldAnswerTheSameWhenRepeated() {
        SaleDesk desk = openSale();
        ReserveResult first = desk.reserve("r1", "ann", SaleDesk.line("cup", 10), SaleDesk.line("hat", 1));
        clock().advance(Duration.ofMinutes(1));
        assertThat(desk.reserve("r1", "ann", SaleDesk.line("cup", 10), SaleDesk.line("hat", 1)))
                .as("with the first answer's values, and before anything is sold out")
                .isEqualTo(first);
        assertThat(desk.counts().held()).isEqualTo(11);
    }

    @Test
    default void aRepeatedReservationShouldBeAnsweredAlsoWhenTheSaleHasClosed() {
        SaleDraft draft = SaleDraft.from(clock());
        SaleDesk desk = SaleDesk.open(stores(), draft);
        clock().setJustBefore(draft.done().closesAt());
        ReserveResult first = desk.reserve("r1", "ann", SaleDesk.line("cup", 1));
        clock().set(draft.done().closesAt());
        assertThat(desk.reserve("r1", "ann", SaleDesk.line("cup", 1))).isEqualTo(first);
        assertThat(desk.reserve("r1", "bob", SaleDesk.line("cup", 1))).isEqualTo(new ReservationReused());
    }

    @Test
    default void aReservationShouldNotBeUsedForAnotherOrder() {
        SaleDesk desk = openSale();
        desk.reserve("r1", "ann", SaleDesk.line("cup", 1), SaleDesk.line("hat", 2));
        ReserveResult reused = new ReservationReused();
        assertThat(desk.reserve("r1", "bob", SaleDesk.line("cup", 1), SaleDesk.line("hat", 2)))
                .isEqualTo(reused);
        assertThat(desk.reserve("r1", "ann", SaleDesk.line("cup", 2), SaleDesk.line("hat", 2)))
                .isEqualTo(reused);
        assertThat(desk.reserve("r1", "ann", SaleDesk.line("cup", 1))).isEqualTo(reused);
        assertThat(desk.reserve("r1", "ann", SaleDesk.line("hat", 2), SaleDesk.line("cup", 1)))
                .as("lines in another order are other lines")
                .isEqualTo(reused);
        assertThat(desk.reserve("r1", "ann", SaleDesk.line("pin", 1))).isEqualTo(reused);
        Duration other = SaleDesk.HOLD.plusMillis(1);
        assertThat(desk.reserve("r1", "ann", other, SaleDesk.line("cup", 1), SaleDesk.line("hat", 2)))
                .isEqualTo(reused);
        assertThat(desk.counts().held()).isEqualTo(3);
        desk.cancel("r1", "ann");
        assertThat(desk.reserve("r1", "bob", SaleDesk.line("cup", 1)))
                .as("nor when it has ended")
                .isEqualTo(reused);
    }

    @Test
    default void reserveShouldSayHowAReservationEnded() {
        SaleDesk desk = openSale();
        desk.charge("ann", 1_000);
        for (String reservation : List.of("r1", "r2", "r3")) {
            desk.reserve(reservation, "ann", SaleDesk.line("cup", 1));
        }
        desk.confirm("r1", "ann");
        desk.cancel("r2", "ann");
        clock().advance(SaleDesk.HOLD);
        assertThat(desk.reserve("r1", "ann", SaleDesk.line("cup", 1))).isEqualTo(new Ended(ReservationState.CONFIRMED));
        assertThat(desk.reserve("r2", "ann", SaleDesk.line("cup", 1))).isEqualTo(new Ended(ReservationState.CANCELLED));
        assertThat(desk.reserve("r3", "ann", SaleDesk.line("cup", 1))).isEqualTo(new Ended(ReservationState.EXPIRED));
        assertThat(desk.counts().held()).isZero();
    }

    @Test
    default void theWindowShouldBeginAtOpensAtAndEndBeforeClosesAt() {
        Instant opensAt = clock().instant().plus(Duration.ofMinutes(1));
        SaleDraft draft = SaleDraft.from(clock()).opensAt(opensAt);
        Instant closesAt = draft.done().closesAt();
        SaleDesk desk = SaleDesk.open(stores(), draft);
        clock().setJustBefore(opensAt);
        assertThat(desk.reserve("r1", "ann", SaleDesk.line("cup", 1))).isEqualTo(new NotOpen(opensAt));
        clock().set(opensAt);
        assertThat(desk.reserve("r1", "ann", SaleDesk.line("cup", 1))).isEqualTo(reserved(100));
        clock().setJustBefore(closesAt);
        assertThat(desk.reserve("r2", "ann", SaleDesk.line("cup", 1))).isEqualTo(reserved(100));
        clock().set(closesAt);
        assertThat(desk.reserve("r3", "ann", SaleDesk.line("cup", 1))).isEqualTo(new Closed(closesAt));
    }

    @Test
    default void theWindowShouldBeLookedAtBeforeTheOrder() {
        Instant opensAt = clock().instant().plus(Duration.ofMinutes(1));
        SaleDraft draft = SaleDraft.from(clock()).opensAt(opensAt);
        SaleDesk desk = SaleDesk.open(stores(), draft);
        Duration tooLong = Duration.ofMinutes(11);
        Line unknown = SaleDesk.line("pin", 1);
        assertThat(desk.reserve("r1", "ann", tooLong, unknown)).isEqualTo(new NotOpen(opensAt));
        clock().set(opensAt);
        assertThat(desk.reserve("r1", "ann", tooLong, unknown)).isEqualTo(new HoldTooLong(Duration.ofMinutes(10)));
        assertThat(desk.reserve("r1", "ann", Duration.ofMinutes(10), unknown))
                .isEqualTo(new UnknownItem(new ItemId("pin")));
        clock().set(draft.done().closesAt());
        assertThat(desk.reserve("r1", "ann", tooLong, unknown))
                .isEqualTo(new Closed(draft.done().closesAt()));
    }

    @Test
    default void reserveShouldHoldAsLongAsTheSaleAllowsAndNoLonger() {
        SaleDesk desk = openSale();
        Duration longest = Duration.ofMinutes(10);
        assertThat(desk.reserve("r1", "ann", longest.plusMillis(1), SaleDesk.line("cup", 1)))
                .isEqualTo(new HoldTooLong(longest));
        assertThat(desk.reserve("r1", "ann", Sale.LONGEST_HOLD, SaleDesk.line("cup", 1)))
                .isEqualTo(new HoldTooLong(longest));
        assertThat(desk.reserve("r1", "ann", longest, SaleDesk.line("cup", 1)))
                .isEqualTo(new Reserved(clock().instant().plus(longest), 100));
        assertThat(desk.reserve("r2", "ann", Duration.ofMillis(1), SaleDesk.line("cup", 1)))
                .isEqualTo(new Reserved(clock().instant().plusMillis(1), 100));
    }

    @Test
    default void reserveShouldAnswerUnknownSaleWhereThereIsNone() {
        assertThat(SaleDesk.unknown(stores()).reserve("r1", "ann", SaleDesk.line("cup", 1)))
                .isEqualTo(new UnknownSale());
    }

    @Test
    default void reserveShouldRefuseAnOrderThatIsNone() {
        SaleDesk desk = openSale();
        Line cup = SaleDesk.line("cup", 1);
        List<Line> tooMany = IntStream.rangeClosed(0, OrderRules.MAX_LINES)
                .mapToObj(i -> SaleDesk.line("item-" + i, 1))
                .toList();
        for (List<Line> lines : List.of(List.<Line>of(), List.of(cup, SaleDesk.line("cup", 2)), tooMany)) {
            assertThat(Await.failure(desk.reserving("r1", "ann", SaleDesk.HOLD, lines)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("lines");
        }
        for (Duration hold : List.of(
                Duration.ZERO, Duration.ofMillis(-1), Duration.ofNanos(1_500_000), Sale.LONGEST_HOLD.plusMillis(1))) {
            assertThat(Await.failure(desk.reserving("r1", "ann", hold, List.of(cup))))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("hold");
        }
        assertThat(desk.counts().held()).isZero();
        assertThat(desk.reservation("r1")).isEmpty();
    }

    @Test
    default void anOrderShouldHaveAHundredLines() {
        List<Item> seats = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < OrderRules.MAX_LINES; i++) {
            seats.add(SaleDraft.item("seat-" + i, 1, i));
            lines.add(SaleDesk.line("seat-" + i, 1));
        }
        SaleDesk desk = SaleDesk.open(stores(), SaleDraft.from(clock()).items(seats));
        assertThat(Await.result(desk.reserving("r1", "ann", SaleDesk.HOLD, lines)))
                .isEqualTo(reserved(4_950));
        assertThat(desk.counts().held()).isEqualTo(OrderRules.MAX_LINES);
        assertThat(desk.reservation("r1"))
                .hasValueSatisfying(r -> assertThat(r.lines()).isEqualTo(lines));
    }

    @Test
    default void totalsShouldBeExactAtTheLargestSums() {
        SaleDesk desk = SaleDesk.open(
                stores(),
                SaleDraft.from(clock())
                        .items(
                                SaleDraft.item("a", 8_000_000, 1_000_000_000),
                                SaleDraft.item("b", 1_000_000, 999_999_999),
                                SaleDraft.item("c", 1, 740_991)));
        assertThat(desk.reserve(
                        "r1", "ann", SaleDesk.line("a", 1_000_000), SaleDesk.line("b", 999_999), SaleDesk.line("c", 1)))
                .isEqualTo(reserved(1_000_000L * 1_000_000_000 + 999_999L * 999_999_999 + 740_991));
    }
}
