package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.RequestId;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletEntry.Kind;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.core.wallet.WalletStore;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Reading what a wallet holds and its statement. */
public interface WalletReadContract extends WalletPort {
    @Test
    default void statusShouldBeZeroWhereNobodyEverCharged() {
        WalletDesk desk = WalletDesk.fresh(stores());
        assertThat(desk.status()).isEqualTo(new WalletStatus(0, 0, 0));
        assertThat(desk.entries()).isEmpty();
    }

    @Test
    default void entriesShouldTellEveryEffectInOrder() {
        WalletDesk desk = WalletDesk.fresh(stores());
        Instant first = clock().instant();
        desk.charge(10, "c1");
        desk.pay(11, "too much");
        clock().advance(Duration.ofMillis(1_234));
        Instant second = clock().instant();
        desk.pay(4, "p1");
        desk.charge(10, "c1");
        desk.charge(7, "c2");
        assertThat(desk.entries())
                .containsExactly(
                        new WalletEntry(1, Kind.CHARGE, 10, 10, new RequestId("c1"), first),
                        new WalletEntry(2, Kind.PAY, 4, 6, new RequestId("p1"), second),
                        new WalletEntry(3, Kind.CHARGE, 7, 13, new RequestId("c2"), second));
    }

    @Test
    default void entriesShouldComeInPagesInOrderOfTheirNumbers() {
        WalletDesk desk = WalletDesk.fresh(stores());
        for (int i = 1; i <= 10; i++) {
            desk.charge(i, "c" + i);
        }
        assertThat(desk.entries(0, 4)).extracting(WalletEntry::number).containsExactly(1L, 2L, 3L, 4L);
        assertThat(desk.entries(4, 4)).extracting(WalletEntry::number).containsExactly(5L, 6L, 7L, 8L);
        assertThat(desk.entries(8, 4)).extracting(WalletEntry::number).containsExactly(9L, 10L);
        assertThat(desk.entries(10, 4)).isEmpty();
        assertThat(desk.entries(Long.MAX_VALUE, WalletStore.MAX_PAGE)).isEmpty();
    }

    @Test
    default void theLatestThousandEntriesShouldBeKeptAtLeast() {
        WalletDesk desk = WalletDesk.fresh(stores());
        int charges = 2_100;
        List<Supplier<Future<Object>>> calls = new ArrayList<>();
        for (int i = 0; i < charges; i++) {
            String request = "c" + i;
            calls.add(() -> desk.charging(3, request).map(Object.class::cast));
        }
        Crowd.ask(calls);
        List<WalletEntry> entries = desk.entries();
        long first = entries.get(0).number();
        assertThat(entries).hasSizeGreaterThanOrEqualTo(WalletStore.MAX_PAGE);
        assertThat(entries)
                .extracting(WalletEntry::number)
                .as("no entry within is forgotten")
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(first, charges).boxed().toList());
        assertThat(entries).allSatisfy(entry -> assertThat(entry.balance()).isEqualTo(3 * entry.number()));
        assertThat(desk.entries(charges - WalletStore.MAX_PAGE, WalletStore.MAX_PAGE))
                .hasSize(WalletStore.MAX_PAGE);
        assertThat(desk.entries(charges - 1, WalletStore.MAX_PAGE)).hasSize(1);
    }

    @Test
    default void entriesShouldRefuseAPageOutOfRange() {
        WalletDesk desk = WalletDesk.fresh(stores());
        desk.charge(1, "c1");
        for (int limit : new int[] {0, -1, WalletStore.MAX_PAGE + 1}) {
            assertThat(Await.failure(desk.store().entries(desk.wallet(), 0, limit)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("limit")
                    .hasMessageContaining(Integer.toString(limit));
        }
        assertThat(Await.failure(desk.store().entries(desk.wallet(), -1, 1)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("afterNumber");
    }
}
