package dev.sluice.store.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.UserId;
import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.ItemStock;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.OrderRules;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.sale.Sale;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.core.store.CreateResult;
import dev.sluice.testkit.Await;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** As many items as a sale may have. */
class LargestSaleTest {
    private static final SaleStore SALES = RedisServerForTests.STORES.sales();

    @Test
    void aSaleShouldBeMadeInOneCallAndSoldToItsLastSeat() {
        Instant now = RedisServerForTests.CLOCK.instant();
        SaleId id = new SaleId("largest-" + System.nanoTime());
        List<Item> seats = new ArrayList<>();
        for (int i = 1; i <= Sale.MAX_ITEMS; i++) {
            seats.add(new Item(new ItemId("hall-" + i % 7 + "-row-" + i / 100 + "-seat-" + i), 1, 7));
        }
        Sale sale = new Sale(id, seats, now, now.plusSeconds(60), Duration.ofMinutes(1));
        assertThat(Await.result(SALES.create(sale))).isEqualTo(new CreateResult.Created());
        assertThat(Await.result(SALES.create(sale))).isEqualTo(new CreateResult.Created());
        List<Item> fewer = seats.subList(0, seats.size() - 1);
        assertThat(Await.result(SALES.create(new Sale(id, fewer, now, now.plusSeconds(60), Duration.ofMinutes(1)))))
                .isEqualTo(new CreateResult.Conflict());

        List<Line> last = seats.subList(seats.size() - OrderRules.MAX_LINES, seats.size()).stream()
                .map(seat -> new Line(seat.id(), 1))
                .toList();
        assertThat(Await.result(
                        SALES.reserve(id, new ReservationId("last"), new UserId("ann"), last, Duration.ofMinutes(1))))
                .isEqualTo(new ReserveResult.Reserved(now.plusSeconds(60), 700));
        List<ItemStock> page = Await.result(SALES.stock(id, Sale.MAX_ITEMS - 1_000, SaleStore.MAX_PAGE));
        assertThat(page).hasSize(1_000).extracting(ItemStock::item).isEqualTo(seats.subList(99_000, 100_000));
        assertThat(page.stream().mapToLong(ItemStock::held).sum()).isEqualTo(100);
        assertThat(Await.result(SALES.status(id)).orElseThrow().free()).isEqualTo(99_900);
    }
}
