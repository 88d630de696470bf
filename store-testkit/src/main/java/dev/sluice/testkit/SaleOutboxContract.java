package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.SaleStore;
import org.junit.jupiter.api.Test;

/** The outbox: dense and in order, and cursors that only grow (S4). */
public interface SaleOutboxContract extends SalePort {
    /** A sale with so many confirmations of one cup each. */
    private SaleDesk withConfirmed(int count) {
        SaleDesk desk = SaleDesk.open(stores(), SaleDraft.from(clock()));
        desk.charge("ann", 10_000);
        for (int i = 1; i <= count; i++) {
            desk.reserve("r" + i, "ann", SaleDesk.line("cup", 1));
        }
        for (int i = count; i >= 1; i--) {
            desk.confirm("r" + i, "ann");
        }
        return desk;
    }

    @Test
    default void confirmationsShouldBeNumberedInOrderOfConfirmation() {
        SaleDesk desk = withConfirmed(3);
        assertThat(desk.confirmations()).extracting(Confirmation::number).containsExactly(1L, 2L, 3L);
        assertThat(desk.confirmations())
                .extracting(c -> c.reservation().value())
                .containsExactly("r3", "r2", "r1");
    }

    @Test
    default void aRefusedConfirmationShouldTakeNoNumber() {
        SaleDesk desk = withConfirmed(1);
        desk.reserve("r5", "bob", SaleDesk.line("cup", 1));
        desk.confirm("r5", "bob");
        desk.reserve("r6", "ann", SaleDesk.line("cup", 1));
        desk.confirm("r6", "ann");
        assertThat(desk.confirmations()).extracting(Confirmation::number).containsExactly(1L, 2L);
    }

    @Test
    default void confirmationsShouldComeInPagesInOrderOfTheirNumbers() {
        SaleDesk desk = withConfirmed(10);
        assertThat(desk.confirmations(0, 4)).extracting(Confirmation::number).containsExactly(1L, 2L, 3L, 4L);
        assertThat(desk.confirmations(4, 4)).extracting(Confirmation::number).containsExactly(5L, 6L, 7L, 8L);
        assertThat(desk.confirmations(8, 4)).extracting(Confirmation::number).containsExactly(9L, 10L);
        assertThat(desk.confirmations(10, 4)).isEmpty();
        assertThat(desk.confirmations(Long.MAX_VALUE, SaleStore.MAX_PAGE)).isEmpty();
    }

    @Test
    default void confirmationsShouldRefuseAPageOutOfRange() {
        SaleDesk desk = withConfirmed(1);
        for (int limit : new int[] {0, -1, SaleStore.MAX_PAGE + 1}) {
            assertThat(Await.failure(desk.store().confirmations(desk.sale(), 0, limit)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("limit")
                    .hasMessageContaining(Integer.toString(limit));
        }
        assertThat(Await.failure(desk.store().confirmations(desk.sale(), -1, 1)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("afterNumber");
    }

    @Test
    default void aCursorShouldOnlyGrow() {
        SaleDesk desk = withConfirmed(5);
        assertThat(desk.relayed("relay")).isZero();
        assertThat(desk.relayed("relay", 0)).isZero();
        assertThat(desk.relayed("relay", 3)).isEqualTo(3);
        assertThat(desk.relayed("relay", 2)).isEqualTo(3);
        assertThat(desk.relayed("relay")).isEqualTo(3);
        assertThat(desk.relayed("relay", 4)).isEqualTo(4);
        assertThat(desk.relayed("relay", 0)).isEqualTo(4);
    }

    @Test
    default void aCursorShouldNotPassTheLatestConfirmation() {
        SaleDesk desk = withConfirmed(2);
        assertThat(desk.relayed("relay", 3)).isEqualTo(2);
        assertThat(desk.relayed("relay", Long.MAX_VALUE)).isEqualTo(2);
        desk.reserve("r9", "ann", SaleDesk.line("cup", 1));
        desk.confirm("r9", "ann");
        assertThat(desk.relayed("relay")).isEqualTo(2);
        assertThat(desk.relayed("relay", 3)).isEqualTo(3);
    }

    @Test
    default void eachRelayShouldHaveACursorOfItsOwnInEachSale() {
        SaleDesk desk = withConfirmed(3);
        SaleDesk other = withConfirmed(3);
        assertThat(desk.relayed("relay", 2)).isEqualTo(2);
        assertThat(desk.relayed("Relay")).isZero();
        assertThat(desk.relayed("Relay", 1)).isEqualTo(1);
        assertThat(other.relayed("relay")).isZero();
        assertThat(desk.relayed("relay")).isEqualTo(2);
    }

    @Test
    default void aCursorShouldBeRefusedThatIsNone() {
        SaleDesk desk = withConfirmed(1);
        assertThat(Await.failure(desk.store().relayed(desk.sale(), "relay", -1)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("upTo");
        for (String relay : new String[] {"", "a:b", "a{b}"}) {
            assertThat(Await.failure(desk.store().relayed(desk.sale(), relay, 1)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("relay");
            assertThat(Await.failure(desk.store().relayed(desk.sale(), relay)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("relay");
        }
        assertThat(desk.relayed("relay")).isZero();
    }
}
