package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.wallet.ChargeResult.Charged;
import dev.sluice.core.wallet.PayResult.Insufficient;
import dev.sluice.core.wallet.PayResult.Paid;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.core.wallet.WalletStore;
import org.junit.jupiter.api.Test;

/** Paying: every answer, and the amounts that are none. */
public interface WalletPayContract extends WalletPort {
    @Test
    default void payShouldTakeTheLastPointAndNoneThatIsNotThere() {
        WalletDesk desk = WalletDesk.fresh(stores());
        desk.charge(10, "c1");
        assertThat(desk.pay(11, "p1")).isEqualTo(new Insufficient(10));
        assertThat(desk.pay(3, "p2")).isEqualTo(new Paid(7));
        assertThat(desk.pay(8, "p3")).isEqualTo(new Insufficient(7));
        assertThat(desk.pay(7, "p4")).isEqualTo(new Paid(0));
        assertThat(desk.pay(1, "p5")).isEqualTo(new Insufficient(0));
        assertThat(desk.status()).isEqualTo(new WalletStatus(0, 10, 10));
    }

    @Test
    default void payShouldAnswerInsufficientWhereNobodyEverCharged() {
        WalletDesk desk = WalletDesk.fresh(stores());
        assertThat(desk.pay(1, "p1")).isEqualTo(new Insufficient(0));
        assertThat(desk.pay(WalletStore.MAX_AMOUNT, "p2")).isEqualTo(new Insufficient(0));
        assertThat(desk.status()).isEqualTo(new WalletStatus(0, 0, 0));
        assertThat(desk.entries()).isEmpty();
    }

    @Test
    default void payShouldRefuseAmountsOutOfRangeAndChangeNothing() {
        WalletDesk desk = WalletDesk.fresh(stores());
        desk.charge(5, "c1");
        for (long amount : new long[] {0, -1, WalletStore.MAX_AMOUNT + 1, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThat(Await.failure(desk.paying(amount, "p1")))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("amount")
                    .hasMessageContaining(Long.toString(amount));
        }
        assertThat(desk.status()).isEqualTo(new WalletStatus(5, 5, 0));
        assertThat(desk.pay(5, "p1")).as("a refused request is not remembered").isEqualTo(new Paid(0));
    }

    @Test
    default void aPaymentThatWasTooMuchShouldSucceedOnceThereIsEnough() {
        WalletDesk desk = WalletDesk.fresh(stores());
        assertThat(desk.pay(5, "p1")).isEqualTo(new Insufficient(0));
        assertThat(desk.charge(4, "c1")).isEqualTo(new Charged(4));
        assertThat(desk.pay(5, "p1")).isEqualTo(new Insufficient(4));
        assertThat(desk.charge(2, "c2")).isEqualTo(new Charged(6));
        assertThat(desk.pay(5, "p1")).isEqualTo(new Paid(1));
        assertThat(desk.pay(5, "p1")).isEqualTo(new Paid(1));
        assertThat(desk.status()).isEqualTo(new WalletStatus(1, 6, 5));
    }
}
