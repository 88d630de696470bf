package dev.sluice.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.UserId;
import dev.sluice.core.sale.ExpireResult;
import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.sale.ReserveResult.Reserved;
import dev.sluice.core.sale.Sale;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.store.CreateResult;
import dev.sluice.testkit.Await;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A sale of as many items as there may be. */
class LargeSaleTest {
    @RegisterExtension
    static final OpenStores STORES = new OpenStores();

    private static final Duration HOUR = Duration.ofHours(1);

    private static Future<ReserveResult> reserve(SaleId sale, int from, int to, String name, Duration hold) {
        List<Line> lines = IntStream.range(from, to)
                .mapToObj(i -> new Line(new ItemId("seat " + i), 1))
                .toList();
        return STORES.get().sales().reserve(sale, new ReservationId(name), new UserId("u"), lines, hold);
    }

    @Test
    void aSaleOfAHundredThousandSeatsShouldSellThemAgainWhenTheirHoldsRanOut() {
        SaleId sale = new SaleId("stadium");
        Instant now = STORES.clock().instant();
        List<Item> seats = IntStream.range(0, Sale.MAX_ITEMS)
                .mapToObj(i -> new Item(new ItemId("seat " + i), 1, 100))
                .toList();
        assertThat(Await.result(STORES.get().sales().create(new Sale(sale, seats, now, now.plus(HOUR), HOUR))))
                .isEqualTo(new CreateResult.Created());
        List<Future<ReserveResult>> calls = new ArrayList<>();
        for (int i = 0; i < 20_000; i += 10) {
            calls.add(reserve(sale, i, i + 10, "early " + i, Duration.ofMinutes(1)));
        }
        Await.result(Future.all(calls));
        calls.forEach(call -> assertThat(call.result()).isInstanceOf(Reserved.class));

        STORES.clock().advance(Duration.ofMinutes(1));
        assertThat(Await.result(STORES.get().sales().status(sale)).orElseThrow().held())
                .isZero();
        assertThat(Await.result(reserve(sale, 0, 100, "late", HOUR))).isInstanceOf(Reserved.class);
        assertThat(Await.result(STORES.get().sales().status(sale)).orElseThrow().held())
                .isEqualTo(100);
        assertThat(Await.result(STORES.get().sales().expire(sale, 1_000)))
                .isEqualTo(new ExpireResult.Expired(1_000, true));
        assertThat(Await.result(STORES.get().sales().expire(sale, 1_000)))
                .isInstanceOfSatisfying(ExpireResult.Expired.class, rest -> {
                    assertThat(rest.count()).isBetween(900, 990);
                    assertThat(rest.more()).isFalse();
                });
        assertThat(Await.result(Raw.rows(STORES, "SELECT sum(held) FROM sale_items")))
                .containsExactly("100");
        assertThat(Await.result(Raw.rows(STORES, "SELECT held FROM sales"))).containsExactly("100");
        assertThat(Await.result(Raw.rows(STORES, "SELECT sum(quantity) FROM holds")))
                .containsExactly("100");
    }
}
