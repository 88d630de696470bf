package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.sale.ExpireResult;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.sale.ReserveResult.Reserved;
import dev.sluice.core.sale.ReserveResult.SoldOut;
import dev.sluice.core.sale.SaleStore;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A hundred thousand holds that all run out (S2). Apart from the rest of the contract for the time it takes: a backend's
 * main store implements it once.
 */
public interface SaleManyHoldsContract extends SalePort {
    private List<ReserveResult> reserveMany(SaleDesk desk, int first, int count) {
        List<Future<ReserveResult>> asked = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            asked.add(desk.reserving("r" + i, "u" + i, Duration.ofMinutes(1), List.of(SaleDesk.line("cup", 1))));
        }
        return asked.stream().map(Await::result).toList();
    }

    @Test
    default void aHundredThousandHoldsThatRunOutShouldAllComeBack() {
        int units = 100_000;
        SaleDesk desk = SaleDesk.open(stores(), SaleDraft.from(clock()).items(SaleDraft.item("cup", units, 1)));
        for (int first = 0; first < units; first += 2_000) {
            assertThat(reserveMany(desk, first, 2_000)).allMatch(Reserved.class::isInstance);
        }
        assertThat(desk.reserve("one-more", "ann", SaleDesk.line("cup", 1))).isInstanceOf(SoldOut.class);
        assertThat(desk.counts().held()).isEqualTo(units);

        clock().advance(Duration.ofMinutes(1));
        long returned = 0;
        ExpireResult.Expired step;
        do {
            step = (ExpireResult.Expired) desk.expire(SaleStore.MAX_EXPIRE);
            returned += step.count();
        } while (step.more());

        assertThat(returned).isEqualTo(units);
        assertThat(desk.counts().held()).isZero();
        assertThat(desk.counts().free()).isEqualTo(units);
        assertThat(desk.reserve("all", "ann", SaleDesk.line("cup", units))).isInstanceOf(Reserved.class);
        assertThat(desk.reserve("none", "bob", SaleDesk.line("cup", 1)))
                .isEqualTo(new SoldOut(SaleDesk.line("cup", 1).item(), 0));
    }
}
