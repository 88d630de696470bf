package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.sale.CancelResult;
import dev.sluice.core.sale.CancelResult.AlreadyConfirmed;
import dev.sluice.core.sale.CancelResult.Cancelled;
import dev.sluice.core.sale.CancelResult.Expired;
import dev.sluice.core.sale.CancelResult.NotOwner;
import dev.sluice.core.sale.CancelResult.UnknownReservation;
import dev.sluice.core.sale.CancelResult.UnknownSale;
import dev.sluice.core.sale.ExpireResult;
import dev.sluice.core.sale.ReservationState;
import dev.sluice.core.sale.ReserveResult.Reserved;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Giving up reservations: every answer, and units that come back once (S2). */
public interface SaleCancelContract extends SalePort {
    /** A sale of which ann holds two cups and a hat as r1. */
    private SaleDesk withReservation() {
        SaleDesk desk = SaleDesk.open(stores(), SaleDraft.from(clock()));
        assertThat(desk.reserve("r1", "ann", SaleDesk.line("cup", 2), SaleDesk.line("hat", 1)))
                .isInstanceOf(Reserved.class);
        return desk;
    }

    @Test
    default void cancelShouldFreeTheUnitsOfEveryLineAtOnce() {
        SaleDesk desk = withReservation();
        assertThat(desk.cancel("r1", "ann")).isEqualTo(new Cancelled());
        assertThat(desk.state("r1")).isEqualTo(ReservationState.CANCELLED);
        assertThat(desk.stock("cup").free()).isEqualTo(10);
        assertThat(desk.stock("hat").free()).isEqualTo(5);
        assertThat(desk.counts().held()).isZero();
        assertThat(desk.reserve("r2", "bob", SaleDesk.line("cup", 10), SaleDesk.line("hat", 5)))
                .isEqualTo(new Reserved(clock().instant().plus(SaleDesk.HOLD), 2_250));
    }

    @Test
    default void cancelShouldReturnTheUnitsOnceHoweverOftenItIsRepeated() {
        SaleDesk desk = withReservation();
        desk.reserve("r2", "bob", SaleDesk.line("cup", 3));
        for (int i = 0; i < 3; i++) {
            assertThat(desk.cancel("r1", "ann")).isEqualTo(new Cancelled());
        }
        assertThat(desk.stock("cup").held()).isEqualTo(3);
        assertThat(desk.counts().held()).isEqualTo(3);
    }

    @Test
    default void whatWasCancelledShouldNotRunOutAsWell() {
        SaleDesk desk = withReservation();
        desk.cancel("r1", "ann");
        clock().advance(SaleDesk.HOLD);
        assertThat(desk.expire(10)).isEqualTo(new ExpireResult.Expired(0, false));
        assertThat(desk.cancel("r1", "ann")).isEqualTo(new Cancelled());
        assertThat(desk.state("r1")).isEqualTo(ReservationState.CANCELLED);
        assertThat(desk.stock("cup").free()).isEqualTo(10);
    }

    @Test
    default void cancelShouldNotUndoAConfirmation() {
        SaleDesk desk = withReservation();
        desk.charge("ann", 450);
        desk.confirm("r1", "ann");
        CancelResult confirmed = new AlreadyConfirmed(1);
        assertThat(desk.cancel("r1", "ann")).isEqualTo(confirmed);
        clock().advance(SaleDesk.HOLD);
        assertThat(desk.cancel("r1", "ann")).isEqualTo(confirmed);
        assertThat(desk.stock("cup").confirmed()).isEqualTo(2);
        assertThat(desk.wallet("ann").status().spent()).isEqualTo(450);
    }

    @Test
    default void cancelShouldSayThatTheHoldIsOverFromTheInstantItIs() {
        SaleDesk desk = withReservation();
        desk.reserve("r2", "ann", SaleDesk.line("cup", 1));
        Instant expiresAt = clock().instant().plus(SaleDesk.HOLD);
        clock().setJustBefore(expiresAt);
        assertThat(desk.cancel("r2", "ann")).isEqualTo(new Cancelled());
        clock().set(expiresAt);
        assertThat(desk.cancel("r1", "ann")).isEqualTo(new Expired(expiresAt));
        desk.expire(10);
        assertThat(desk.cancel("r1", "ann")).as("swept or not").isEqualTo(new Expired(expiresAt));
        assertThat(desk.stock("cup").free()).isEqualTo(10);
    }

    @Test
    default void cancelShouldSayWhyThereIsNothingToCancel() {
        SaleDesk desk = withReservation();
        assertThat(SaleDesk.unknown(stores()).cancel("r1", "ann")).isEqualTo(new UnknownSale());
        assertThat(desk.cancel("r2", "ann")).isEqualTo(new UnknownReservation());
        assertThat(desk.cancel("r1", "bob")).isEqualTo(new NotOwner());
        assertThat(desk.state("r1")).isEqualTo(ReservationState.HELD);
        desk.charge("ann", 450);
        desk.confirm("r1", "ann");
        assertThat(desk.cancel("r1", "bob")).isEqualTo(new NotOwner());
    }
}
