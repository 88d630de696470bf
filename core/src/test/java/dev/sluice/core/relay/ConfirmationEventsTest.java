package dev.sluice.core.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.SaleId;
import org.junit.jupiter.api.Test;

class ConfirmationEventsTest {
    private static final ItemId CUP = new ItemId("cup");

    @Test
    void namesShouldBeReadable() {
        assertThat(ConfirmationEvents.of(new SaleId("spring"), 7).value()).isEqualTo("spring#7");
        assertThat(ConfirmationEvents.of(new SaleId("spring"), 7, CUP).value()).isEqualTo("spring#7#cup");
    }

    @Test
    void longNamesShouldBecomeIdsOfTheirOwn() {
        SaleId sale = new SaleId("s".repeat(128));
        assertThat(ConfirmationEvents.of(sale, 1, CUP)).isEqualTo(ConfirmationEvents.of(sale, 1, CUP));
        assertThat(ConfirmationEvents.of(sale, 1, CUP)).isNotEqualTo(ConfirmationEvents.of(sale, 2, CUP));
        assertThat(ConfirmationEvents.of(sale, 1, CUP)).isNotEqualTo(ConfirmationEvents.of(sale, 1));
    }

    @Test
    void namesThatHoldTheSeparatorShouldNotRunIntoOthers() {
        assertThat(ConfirmationEvents.of(new SaleId("a#1"), 2))
                .isNotEqualTo(ConfirmationEvents.of(new SaleId("a"), 1, new ItemId("2")));
        assertThat(ConfirmationEvents.of(new SaleId("a"), 1, new ItemId("2#3")))
                .isNotEqualTo(ConfirmationEvents.of(new SaleId("a#1#2"), 3));
    }
}
