package dev.sluice.store.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.UserId;
import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.ItemStock;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.sale.Sale;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.testkit.Await;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More holds run out at once than one script returns. */
class RunOutTest {
    private static final int UNITS = 2_700;
    private static final ItemId CUP = new ItemId("cup");
    private static final UserId ANN = new UserId("ann");
    private static final Duration HOLD = Duration.ofMinutes(1);
    private static final SaleStore SALES = RedisServerForTests.STORES.sales();

    private SaleId sale;

    @BeforeEach
    void letAllRunOut() {
        sale = new SaleId("run-out-" + System.nanoTime());
        Instant now = RedisServerForTests.CLOCK.instant();
        Await.result(SALES.create(new Sale(sale, List.of(new Item(CUP, UNITS, 1)), now, now.plusSeconds(3_600), HOLD)));
        List<Future<ReserveResult>> asked = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            asked.add(reserving("early-" + i, 1));
        }
        asked.forEach(answer -> assertThat(Await.result(answer)).isInstanceOf(ReserveResult.Reserved.class));
        assertThat(Await.result(reserving("one-more", 1))).isEqualTo(new ReserveResult.SoldOut(CUP, 0));
        RedisServerForTests.CLOCK.advance(HOLD);
    }

    private Future<ReserveResult> reserving(String reservation, long units) {
        return SALES.reserve(sale, new ReservationId(reservation), ANN, List.of(new Line(CUP, units)), HOLD);
    }

    @Test
    void anOrderThatNeedsThemAllShouldGetThemAll() {
        assertThat(Await.result(reserving("late", UNITS + 1))).isEqualTo(new ReserveResult.SoldOut(CUP, UNITS));
        assertThat(Await.result(reserving("late", UNITS))).isInstanceOf(ReserveResult.Reserved.class);
    }

    @Test
    void manyOrdersAtOnceShouldGetThemAll() {
        List<Future<ReserveResult>> asked = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            asked.add(reserving("late-" + i, UNITS / 9));
        }
        assertThat(asked.stream().map(Await::result).filter(ReserveResult.Reserved.class::isInstance))
                .hasSize(9);
    }

    @Test
    void countsShouldBeWithoutThem() {
        assertThat(Await.result(SALES.status(sale)).orElseThrow().held()).isZero();
        letAllRunOut();
        assertThat(Await.result(SALES.stock(sale, 0, 1)))
                .extracting(ItemStock::held)
                .containsExactly(0L);
    }
}
