package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.sale.ExpireResult;
import dev.sluice.core.sale.ExpireResult.Expired;
import dev.sluice.core.sale.ExpireResult.UnknownSale;
import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.ReservationState;
import dev.sluice.core.sale.ReserveResult.Reserved;
import dev.sluice.core.sale.ReserveResult.SoldOut;
import dev.sluice.core.sale.SaleStore;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Holds that run out: from the very instant, and units that come back once (S2). */
public interface SaleExpireContract extends SalePort {
    private SaleDesk openSale() {
        return SaleDesk.open(stores(), SaleDraft.from(clock()));
    }

    @Test
    default void aUnitShouldBeReservedAgainFromTheInstantItsHoldIsOver() {
        SaleDesk desk = openSale();
        Instant expiresAt = clock().instant().plus(SaleDesk.HOLD);
        desk.reserve("r1", "ann", SaleDesk.line("hat", 5));
        clock().setJustBefore(expiresAt);
        assertThat(desk.reserve("r2", "bob", SaleDesk.line("hat", 1))).isEqualTo(new SoldOut(new ItemId("hat"), 0));
        clock().set(expiresAt);
        assertThat(desk.reserve("r2", "bob", SaleDesk.line("hat", 5)))
                .as("without anybody sweeping")
                .isEqualTo(new Reserved(expiresAt.plus(SaleDesk.HOLD), 1_250));
        assertThat(desk.state("r1")).isEqualTo(ReservationState.EXPIRED);
        desk.expire(10);
        assertThat(desk.stock("hat").held()).as("S2: nothing came back twice").isEqualTo(5);
    }

    @Test
    default void manyHoldsThatRanOutShouldAllBeFreeForTheNextReservation() {
        int holds = 600;
        SaleDesk desk = SaleDesk.open(stores(), SaleDraft.from(clock()).items(SaleDraft.item("cup", holds, 1)));
        for (int i = 0; i < holds; i++) {
            desk.reserve("r" + i, "ann", SaleDesk.line("cup", 1));
        }
        clock().advance(SaleDesk.HOLD);
        assertThat(desk.reserve("all", "bob", SaleDesk.line("cup", holds)))
                .isEqualTo(new Reserved(clock().instant().plus(SaleDesk.HOLD), holds));
        assertThat(desk.counts().held()).isEqualTo(holds);
    }

    @Test
    default void soldOutShouldCountWhatRanOutAsFree() {
        SaleDesk desk = openSale();
        desk.reserve("r1", "ann", SaleDesk.line("hat", 2));
        desk.reserve("r2", "ann", Duration.ofMinutes(6), SaleDesk.line("hat", 2));
        clock().advance(SaleDesk.HOLD);
        assertThat(desk.reserve("r3", "bob", SaleDesk.line("hat", 4))).isEqualTo(new SoldOut(new ItemId("hat"), 3));
        assertThat(desk.reserve("r3", "bob", SaleDesk.line("hat", 3))).isInstanceOf(Reserved.class);
    }

    @Test
    default void readingShouldJudgeHoldsByTheClock() {
        SaleDesk desk = openSale();
        desk.reserve("r1", "ann", SaleDesk.line("hat", 2), SaleDesk.line("cup", 1));
        Instant expiresAt = clock().instant().plus(SaleDesk.HOLD);
        clock().setJustBefore(expiresAt);
        assertThat(desk.counts().held()).isEqualTo(3);
        assertThat(desk.stock("hat").held()).isEqualTo(2);
        assertThat(desk.state("r1")).isEqualTo(ReservationState.HELD);
        clock().set(expiresAt);
        assertThat(desk.state("r1")).isEqualTo(ReservationState.EXPIRED);
        assertThat(desk.counts().held()).isZero();
        assertThat(desk.stock("hat").held()).isZero();
        assertThat(desk.stock("cup").free()).isEqualTo(10);
    }

    @Test
    default void expireShouldReturnWhatRanOutOnceAndSayWhetherThereIsMore() {
        SaleDesk desk = openSale();
        for (int i = 0; i < 5; i++) {
            desk.reserve("r" + i, "ann", Duration.ofMinutes(5 - i), SaleDesk.line("cup", 1), SaleDesk.line("hat", 1));
        }
        assertThat(desk.expire(10)).isEqualTo(new Expired(0, false));
        clock().advance(Duration.ofMinutes(4));
        assertThat(desk.expire(3)).isEqualTo(new Expired(3, true));
        assertThat(desk.expire(3)).isEqualTo(new Expired(1, false));
        assertThat(desk.expire(3)).isEqualTo(new Expired(0, false));
        assertThat(desk.stock("cup").held()).isEqualTo(1);
        assertThat(desk.state("r0")).isEqualTo(ReservationState.HELD);
        assertThat(desk.state("r1")).isEqualTo(ReservationState.EXPIRED);
        clock().advance(Duration.ofMinutes(1));
        assertThat(desk.expire(1)).isEqualTo(new Expired(1, false));
        assertThat(desk.expire(1)).isEqualTo(new Expired(0, false));
        assertThat(desk.stock("cup").free()).isEqualTo(10);
        assertThat(desk.stock("hat").free()).isEqualTo(5);
    }

    @Test
    default void expireShouldLeaveWhatWasConfirmedOrCancelled() {
        SaleDesk desk = openSale();
        desk.charge("ann", 1_000);
        desk.reserve("r1", "ann", SaleDesk.line("cup", 1));
        desk.reserve("r2", "ann", SaleDesk.line("cup", 1));
        desk.reserve("r3", "ann", SaleDesk.line("cup", 1));
        desk.confirm("r1", "ann");
        desk.cancel("r2", "ann");
        clock().advance(SaleDesk.HOLD);
        assertThat(desk.expire(SaleStore.MAX_EXPIRE)).isEqualTo(new Expired(1, false));
        assertThat(desk.stock("cup").confirmed()).isEqualTo(1);
        assertThat(desk.stock("cup").free()).isEqualTo(9);
        assertThat(desk.state("r1")).isEqualTo(ReservationState.CONFIRMED);
    }

    @Test
    default void expireShouldWorkWhenTheSaleHasClosed() {
        SaleDraft draft = SaleDraft.from(clock());
        SaleDesk desk = SaleDesk.open(stores(), draft);
        clock().setJustBefore(draft.done().closesAt());
        desk.reserve("r1", "ann", SaleDesk.line("cup", 1));
        clock().advance(SaleDesk.HOLD);
        assertThat(desk.expire(10)).isEqualTo(new Expired(1, false));
    }

    @Test
    default void expireShouldAnswerUnknownSaleWhereThereIsNone() {
        ExpireResult unknown = new UnknownSale();
        assertThat(SaleDesk.unknown(stores()).expire(1)).isEqualTo(unknown);
    }

    @Test
    default void expireShouldRefuseALimitOutOfRange() {
        SaleDesk desk = openSale();
        for (int limit : new int[] {0, -1, SaleStore.MAX_EXPIRE + 1}) {
            assertThat(Await.failure(desk.store().expire(desk.sale(), limit)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("limit")
                    .hasMessageContaining(Integer.toString(limit));
        }
    }
}
