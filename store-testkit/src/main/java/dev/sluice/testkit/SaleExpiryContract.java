package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.sale.CancelResult;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.ConfirmResult.Confirmed;
import dev.sluice.core.sale.ExpireResult;
import dev.sluice.core.sale.ReservationState;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.sale.Sale;
import dev.sluice.core.wallet.WalletStatus;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A sale's records live until it expires, and are not seen from that instant; what was paid stays paid. */
public interface SaleExpiryContract extends SalePort {
    @Test
    default void recordsShouldBeThereOneMillisecondBeforeTheSaleExpires() {
        SaleDraft draft = SaleDraft.from(clock());
        Sale sale = draft.done();
        SaleDesk desk = SaleDesk.open(stores(), draft);
        desk.charge("ann", 1_000);
        Instant at = clock().instant();
        desk.reserve("r1", "ann", SaleDesk.line("cup", 2));
        ConfirmResult first = desk.confirm("r1", "ann");
        clock().setJustBefore(sale.closesAt());
        desk.reserve("r2", "ann", sale.longestHold(), SaleDesk.line("cup", 1));
        Instant over = sale.closesAt().minusMillis(1).plus(sale.longestHold());
        desk.relayed("relay", 1);
        clock().setJustBefore(sale.expiresAt());
        assertThat(first).isEqualTo(new Confirmed(1, 200, at));
        assertThat(desk.confirm("r1", "ann")).isEqualTo(first);
        assertThat(desk.confirm("r2", "ann")).isEqualTo(new ConfirmResult.Expired(over));
        assertThat(desk.cancel("r2", "ann")).isEqualTo(new CancelResult.Expired(over));
        assertThat(desk.reserve("r1", "ann", SaleDesk.line("cup", 2)))
                .isEqualTo(new ReserveResult.Ended(ReservationState.CONFIRMED));
        assertThat(desk.counts().confirmed()).isEqualTo(2);
        assertThat(desk.stock("cup").free()).isEqualTo(8);
        assertThat(desk.confirmations()).hasSize(1);
        assertThat(desk.relayed("relay")).isEqualTo(1);
    }

    @Test
    default void recordsShouldNotBeSeenFromTheInstantTheSaleExpires() {
        SaleDraft draft = SaleDraft.from(clock());
        SaleDesk desk = SaleDesk.open(stores(), draft);
        desk.charge("ann", 1_000);
        desk.reserve("r1", "ann", SaleDesk.line("cup", 2));
        desk.confirm("r1", "ann");
        desk.relayed("relay", 1);
        clock().set(draft.done().expiresAt());
        assertThat(desk.reserve("r2", "ann", SaleDesk.line("cup", 1))).isEqualTo(new ReserveResult.UnknownSale());
        assertThat(desk.confirm("r1", "ann")).isEqualTo(new ConfirmResult.UnknownSale());
        assertThat(desk.cancel("r1", "ann")).isEqualTo(new CancelResult.UnknownSale());
        assertThat(desk.expire(1)).isEqualTo(new ExpireResult.UnknownSale());
        assertThat(desk.status()).isEmpty();
        assertThat(desk.stock(0, 10)).isEmpty();
        assertThat(desk.reservation("r1")).isEmpty();
        assertThat(desk.confirmations(0, 10)).isEmpty();
        assertThat(desk.relayed("relay")).isZero();
        assertThat(desk.relayed("relay", 1)).isZero();
        assertThat(desk.wallet("ann").status()).isEqualTo(new WalletStatus(800, 1_000, 200));
    }
}
