package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.ItemStock;
import dev.sluice.core.sale.SaleStatus;
import dev.sluice.core.sale.SaleStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reading a sale's counts, its stock and its reservations. */
public interface SaleReadContract extends SalePort {
    @Test
    default void statusShouldCountWhatBecameOfTheUnits() {
        SaleDraft draft = SaleDraft.from(clock());
        SaleDesk desk = SaleDesk.open(stores(), draft);
        desk.charge("ann", 10_000);
        Instant opensAt = draft.done().opensAt();
        Instant closesAt = draft.done().closesAt();
        Duration longest = draft.done().longestHold();
        assertThat(desk.status())
                .contains(new SaleStatus(opensAt, closesAt, longest, 2, 15, 0, 0, 0, 0, Optional.empty()));
        desk.reserve("r1", "ann", SaleDesk.line("cup", 4), SaleDesk.line("hat", 1));
        desk.reserve("r2", "ann", SaleDesk.line("cup", 3));
        desk.reserve("r3", "ann", SaleDesk.line("hat", 2));
        desk.reserve("r4", "ann", SaleDesk.line("cup", 1));
        clock().advance(Duration.ofSeconds(1));
        Instant first = clock().instant();
        desk.confirm("r1", "ann");
        assertThat(desk.status())
                .contains(new SaleStatus(opensAt, closesAt, longest, 2, 15, 6, 5, 1, 650, Optional.of(first)));
        clock().advance(Duration.ofSeconds(1));
        Instant second = clock().instant();
        desk.confirm("r3", "ann");
        desk.cancel("r2", "ann");
        assertThat(desk.status())
                .contains(new SaleStatus(opensAt, closesAt, longest, 2, 15, 1, 7, 2, 1_150, Optional.of(second)));
        assertThat(desk.counts().free()).isEqualTo(7);
        assertThat(desk.stock(0, 10))
                .containsExactly(
                        new ItemStock(1, SaleDraft.item("cup", 10, 100), 1, 4),
                        new ItemStock(2, SaleDraft.item("hat", 5, 250), 0, 3));
    }

    @Test
    default void readingShouldFindNothingWhereThereIsNoSale() {
        SaleDesk desk = SaleDesk.unknown(stores());
        assertThat(desk.status()).isEmpty();
        assertThat(desk.stock(0, 10)).isEmpty();
        assertThat(desk.reservation("r1")).isEmpty();
        assertThat(desk.confirmations(0, 10)).isEmpty();
        assertThat(desk.relayed("relay")).isZero();
        assertThat(desk.relayed("relay", 5)).isZero();
    }

    @Test
    default void reservationShouldFindNothingThatWasNotGranted() {
        SaleDesk desk = SaleDesk.open(stores(), SaleDraft.from(clock()));
        assertThat(desk.reservation("r1")).isEmpty();
    }

    @Test
    default void stockShouldComeInPagesInTheOrderOfTheSale() {
        List<Item> items = IntStream.of(3, 1, 2, 5, 4, 9, 7, 8, 6, 10)
                .mapToObj(i -> SaleDraft.item("item-" + i, i, i))
                .toList();
        SaleDesk desk = SaleDesk.open(stores(), SaleDraft.from(clock()).items(items));
        assertThat(desk.stock(0, 4)).extracting(ItemStock::item).isEqualTo(items.subList(0, 4));
        assertThat(desk.stock(4, 4)).extracting(ItemStock::item).isEqualTo(items.subList(4, 8));
        assertThat(desk.stock(8, 4)).extracting(ItemStock::item).isEqualTo(items.subList(8, 10));
        assertThat(desk.stock(8, 4)).extracting(ItemStock::place).containsExactly(9L, 10L);
        assertThat(desk.stock(10, 4)).isEmpty();
        assertThat(desk.stock(Long.MAX_VALUE, 4)).isEmpty();
        assertThat(desk.stock(0, SaleStore.MAX_PAGE)).hasSize(10);
    }

    @Test
    default void stockShouldRefuseAPageOutOfRange() {
        SaleDesk desk = SaleDesk.open(stores(), SaleDraft.from(clock()));
        for (int limit : new int[] {0, -1, SaleStore.MAX_PAGE + 1}) {
            assertThat(Await.failure(desk.store().stock(desk.sale(), 0, limit)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("limit")
                    .hasMessageContaining(Integer.toString(limit));
        }
        assertThat(Await.failure(desk.store().stock(desk.sale(), -1, 1)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("afterPlace");
    }
}
