package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.wallet.ChargeResult;
import dev.sluice.core.wallet.ChargeResult.Charged;
import dev.sluice.core.wallet.PayResult;
import dev.sluice.core.wallet.PayResult.Insufficient;
import dev.sluice.core.wallet.PayResult.Paid;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.core.wallet.WalletStore;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Requests that come again, with the same content or another. */
public interface WalletRequestContract extends WalletPort {
    @Test
    default void aRepeatedRequestShouldBeAnsweredWithTheBalanceOfTheFirstTime() {
        WalletDesk desk = WalletDesk.fresh(stores());
        desk.charge(10, "c1");
        desk.pay(4, "p1");
        desk.charge(100, "c2");
        assertThat(desk.charge(10, "c1")).isEqualTo(new Charged(10));
        assertThat(desk.pay(4, "p1")).isEqualTo(new Paid(6));
        assertThat(desk.charge(100, "c2")).isEqualTo(new Charged(106));
        assertThat(desk.status()).isEqualTo(new WalletStatus(106, 110, 4));
        assertThat(desk.entries()).hasSize(3);
    }

    @Test
    default void aRequestShouldNotBeUsedForAnotherAmountOrAnotherKind() {
        WalletDesk desk = WalletDesk.fresh(stores());
        desk.charge(10, "c1");
        desk.pay(4, "p1");
        assertThat(desk.charge(11, "c1")).isEqualTo(new ChargeResult.RequestReused());
        assertThat(desk.pay(10, "c1")).isEqualTo(new PayResult.RequestReused());
        assertThat(desk.pay(3, "p1")).isEqualTo(new PayResult.RequestReused());
        assertThat(desk.charge(4, "p1")).isEqualTo(new ChargeResult.RequestReused());
        assertThat(desk.pay(WalletStore.MAX_AMOUNT, "c1"))
                .as("reuse is told before the balance is looked at")
                .isEqualTo(new PayResult.RequestReused());
        assertThat(desk.status()).isEqualTo(new WalletStatus(6, 10, 4));
        assertThat(desk.entries()).hasSize(2);
    }

    @Test
    default void aRefusedRequestShouldBeFreeForAnything() {
        WalletDesk desk = WalletDesk.fresh(stores());
        assertThat(desk.pay(5, "r")).isEqualTo(new Insufficient(0));
        assertThat(desk.charge(3, "r")).isEqualTo(new Charged(3));
        assertThat(desk.pay(5, "r")).isEqualTo(new PayResult.RequestReused());
    }

    @Test
    default void twoWalletsShouldUseTheSameRequestEach() {
        WalletDesk one = WalletDesk.fresh(stores());
        WalletDesk other = WalletDesk.fresh(stores());
        assertThat(one.charge(10, "r")).isEqualTo(new Charged(10));
        assertThat(other.charge(20, "r")).isEqualTo(new Charged(20));
        assertThat(one.charge(10, "r")).isEqualTo(new Charged(10));
        assertThat(other.status()).isEqualTo(new WalletStatus(20, 20, 0));
    }

    @Test
    default void aRequestShouldBeRememberedForADay() {
        WalletDesk desk = WalletDesk.fresh(stores());
        Instant first = clock().instant();
        desk.charge(10, "c1");
        desk.pay(4, "p1");
        clock().set(first.plus(Duration.ofHours(12)));
        desk.charge(1, "c2");
        clock().setJustBefore(first.plus(WalletStore.REQUEST_MEMORY));
        assertThat(desk.charge(10, "c1")).isEqualTo(new Charged(10));
        assertThat(desk.pay(4, "p1")).isEqualTo(new Paid(6));
        assertThat(desk.pay(5, "p1")).isEqualTo(new PayResult.RequestReused());
        clock().setJustBefore(first.plus(Duration.ofHours(36)));
        assertThat(desk.charge(1, "c2"))
                .as("each request is remembered from its own time on")
                .isEqualTo(new Charged(7));
        assertThat(desk.status()).isEqualTo(new WalletStatus(7, 11, 4));
    }

    @Test
    default void aWalletShouldOutliveTheMemoryOfItsRequests() {
        WalletDesk desk = WalletDesk.fresh(stores());
        desk.charge(10, "c1");
        clock().advance(Duration.ofDays(400));
        assertThat(desk.status()).isEqualTo(new WalletStatus(10, 10, 0));
        assertThat(desk.entries()).hasSize(1);
        assertThat(desk.pay(10, "p1")).isEqualTo(new Paid(0));
    }
}
