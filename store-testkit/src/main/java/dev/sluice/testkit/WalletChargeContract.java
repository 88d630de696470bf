package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.wallet.ChargeResult;
import dev.sluice.core.wallet.ChargeResult.BalanceTooLarge;
import dev.sluice.core.wallet.ChargeResult.Charged;
import dev.sluice.core.wallet.PayResult.Paid;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletEntry.Kind;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.core.wallet.WalletStore;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Charging: every answer, and the amounts that are none. */
public interface WalletChargeContract extends WalletPort {
    @Test
    default void chargeShouldTellTheBalanceAfterIt() {
        WalletDesk desk = WalletDesk.fresh(stores());
        assertThat(desk.charge(1, "c1")).isEqualTo(new Charged(1));
        assertThat(desk.charge(WalletStore.MAX_AMOUNT, "c2")).isEqualTo(new Charged(WalletStore.MAX_AMOUNT + 1));
        assertThat(desk.charge(41, "c3")).isEqualTo(new Charged(WalletStore.MAX_AMOUNT + 42));
        assertThat(desk.status())
                .isEqualTo(new WalletStatus(WalletStore.MAX_AMOUNT + 42, WalletStore.MAX_AMOUNT + 42, 0));
    }

    @Test
    default void chargeShouldRefuseAmountsOutOfRangeAndChangeNothing() {
        WalletDesk desk = WalletDesk.fresh(stores());
        desk.charge(5, "c1");
        for (long amount : new long[] {0, -1, WalletStore.MAX_AMOUNT + 1, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThat(Await.failure(desk.charging(amount, "c2")))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("amount")
                    .hasMessageContaining(Long.toString(amount));
        }
        assertThat(desk.status()).isEqualTo(new WalletStatus(5, 5, 0));
        assertThat(desk.charge(1, "c2"))
                .as("a refused request is not remembered")
                .isEqualTo(new Charged(6));
    }

    @Test
    default void aWalletShouldBeFilledToTheLastPointAndNoFurther() {
        WalletDesk desk = WalletDesk.fresh(stores());
        long charges = WalletStore.MAX_BALANCE / WalletStore.MAX_AMOUNT;
        List<Supplier<Future<ChargeResult>>> calls = new ArrayList<>();
        for (int i = 0; i < charges; i++) {
            String request = "c" + i;
            calls.add(() -> desk.charging(WalletStore.MAX_AMOUNT, request));
        }
        assertThat(Crowd.ask(calls))
                .as("P1: each charge counts once")
                .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, charges)
                        .<ChargeResult>mapToObj(i -> new Charged(i * WalletStore.MAX_AMOUNT))
                        .toList());
        long balance = charges * WalletStore.MAX_AMOUNT;
        long room = WalletStore.MAX_BALANCE - balance;
        assertThat(desk.charge(room + 1, "last")).isEqualTo(new BalanceTooLarge(balance));
        assertThat(desk.charge(WalletStore.MAX_AMOUNT, "large")).isEqualTo(new BalanceTooLarge(balance));
        assertThat(desk.charge(room, "last")).isEqualTo(new Charged(WalletStore.MAX_BALANCE));
        assertThat(desk.charge(1, "more")).isEqualTo(new BalanceTooLarge(WalletStore.MAX_BALANCE));
        assertThat(desk.charge(room, "last"))
                .as("a repeated charge is answered before the balance is looked at")
                .isEqualTo(new Charged(WalletStore.MAX_BALANCE));
        assertThat(desk.pay(1, "p1")).isEqualTo(new Paid(WalletStore.MAX_BALANCE - 1));
        assertThat(desk.charge(1, "more")).isEqualTo(new Charged(WalletStore.MAX_BALANCE));
        assertThat(desk.status()).isEqualTo(new WalletStatus(WalletStore.MAX_BALANCE, WalletStore.MAX_BALANCE + 1, 1));
        List<WalletEntry> entries = desk.entries();
        assertThat(entries.get(entries.size() - 1).balance()).isEqualTo(WalletStore.MAX_BALANCE);
        assertThat(entries.get(entries.size() - 2).kind()).isEqualTo(Kind.PAY);
    }
}
