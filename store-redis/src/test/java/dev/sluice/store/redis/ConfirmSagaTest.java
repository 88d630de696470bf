package dev.sluice.store.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.core.RequestId;
import dev.sluice.core.StoreException;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.ReservationState;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.core.store.StoreConfig;
import dev.sluice.core.store.Stores;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.store.redis.InterruptedScripts.Where;
import dev.sluice.store.redis.link.RedisConfig;
import dev.sluice.store.redis.link.RedisLink;
import dev.sluice.store.redis.link.Script;
import dev.sluice.store.redis.link.StoreTime;
import dev.sluice.store.redis.sale.RedisSaleStore;
import dev.sluice.testkit.Await;
import dev.sluice.testkit.TestClock;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A process ends between any two steps of a confirmation; whoever comes next finds or makes one truth. */
class ConfirmSagaTest {
    private static final Stores STORES = RedisServerForTests.STORES;
    private static final TestClock CLOCK = RedisServerForTests.CLOCK;
    private static final RedisConfig CONFIG =
            RedisConfig.from(StoreConfig.of("redis").with("url", RedisServerForTests.SERVER.url()));
    private static final RedisLink LINK = new RedisLink(RedisServerForTests.VERTX, CONFIG);
    private static final StoreTime TIME = new StoreTime(Optional.of(CLOCK));
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final long ENOUGH = 100;
    private static final long TOO_LITTLE = 19;

    @AfterAll
    static void closeLink() {
        Await.result(LINK.close());
    }

    private static SaleStore storeOn(InterruptedScripts scripts) {
        return new RedisSaleStore(scripts, TIME, CONFIG.batch());
    }

    /** Confirms r1 in a process that ends at that call. */
    private static InterruptedScripts confirmUntil(ShopDesk shop, int call, Where where) {
        InterruptedScripts scripts = new InterruptedScripts(LINK, TIME, call, where);
        assertThatThrownBy(() -> Await.result(shop.confirming(storeOn(scripts), 1)))
                .isInstanceOf(StoreException.class);
        return scripts;
    }

    @ParameterizedTest
    @CsvSource({"1, BEFORE", "1, AFTER", "2, BEFORE", "2, AFTER", "3, BEFORE", "3, AFTER", "4, BEFORE", "4, AFTER"})
    void confirmingAgainShouldGoOnWhereAnotherStopped(int call, Where where) {
        ShopDesk shop = new ShopDesk(STORES, CLOCK, 1, ENOUGH);
        confirmUntil(shop, call, where);
        assertThat(shop.confirm(1)).isEqualTo(new ConfirmResult.Confirmed(1, 20, CLOCK.instant()));
        shop.assertOneTruth(1, ENOUGH);
        assertThat(entries(shop)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"1, BEFORE", "1, AFTER", "2, BEFORE", "2, AFTER", "3, BEFORE", "3, AFTER", "4, BEFORE", "4, AFTER"})
    void sweepingShouldUndoWhatNobodyBroughtToItsEnd(int call, Where where) {
        ShopDesk shop = new ShopDesk(STORES, CLOCK, 1, ENOUGH);
        confirmUntil(shop, call, where);
        CLOCK.advance(LEASE);
        shop.expire();
        boolean confirmed = call == 4 && where == Where.AFTER;
        assertThat(shop.state(1)).isEqualTo(confirmed ? ReservationState.CONFIRMED : ReservationState.HELD);
        shop.assertOneTruth(1, ENOUGH);
        assertThat(shop.confirm(1)).isInstanceOf(ConfirmResult.Confirmed.class);
        shop.assertOneTruth(1, ENOUGH);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aHoldShouldRunOutWhateverWasUnderWay(int call) {
        ShopDesk shop = new ShopDesk(STORES, CLOCK, 1, ENOUGH);
        confirmUntil(shop, call, Where.BEFORE);
        CLOCK.advance(ShopDesk.HOLD);
        assertThat(shop.confirm(1)).isInstanceOf(ConfirmResult.Expired.class);
        shop.assertOneTruth(1, ENOUGH);
        shop.expire();
        shop.assertOneTruth(1, ENOUGH);
        assertThat(shop.money()).isEqualTo(new WalletStatus(ENOUGH, ENOUGH, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void unitsThatRanOutShouldBeFreeAtOnceAndTheMoneyComeBack(int call) {
        ShopDesk shop = new ShopDesk(STORES, CLOCK, 1, ENOUGH);
        confirmUntil(shop, call, Where.BEFORE);
        CLOCK.advance(ShopDesk.HOLD);
        shop.reserve("other");
        assertThat(Await.result(STORES.sales().reservation(shop.sale, new ReservationId("other"))))
                .isPresent();
        shop.expire();
        assertThat(shop.state(1)).isEqualTo(ReservationState.EXPIRED);
        assertThat(shop.money()).isEqualTo(new WalletStatus(ENOUGH, ENOUGH, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void cancellingShouldUndoWhatWasUnderWay(int call) {
        ShopDesk shop = new ShopDesk(STORES, CLOCK, 1, ENOUGH);
        confirmUntil(shop, call, Where.BEFORE);
        Await.result(STORES.sales().cancel(shop.sale, new ReservationId("r1"), ShopDesk.ANN));
        assertThat(shop.state(1)).isEqualTo(ReservationState.CANCELLED);
        shop.assertOneTruth(1, ENOUGH);
    }

    /** Calls 4 to 7 are the decision, what undoes payment and coupon, and the note that this is done. */
    @ParameterizedTest
    @CsvSource({
        "3, BEFORE",
        "3, AFTER",
        "4, BEFORE",
        "4, AFTER",
        "5, BEFORE",
        "5, AFTER",
        "6, BEFORE",
        "6, AFTER",
        "7, BEFORE",
        "7, AFTER"
    })
    void aRefusalShouldBeBroughtToItsEndByWhoeverComesNext(int call, Where where) {
        ShopDesk shop = new ShopDesk(STORES, CLOCK, 1, TOO_LITTLE);
        confirmUntil(shop, call, where);
        assertThat(shop.confirm(1)).isEqualTo(new ConfirmResult.Insufficient(TOO_LITTLE, 20));
        shop.assertOneTruth(1, TOO_LITTLE);

        shop = new ShopDesk(STORES, CLOCK, 1, TOO_LITTLE);
        confirmUntil(shop, call, where);
        CLOCK.advance(LEASE);
        shop.expire();
        shop.assertOneTruth(1, TOO_LITTLE);
        Await.result(STORES.wallets().charge(shop.wallet, 1, new RequestId("more")));
        assertThat(shop.confirm(1)).isInstanceOf(ConfirmResult.Confirmed.class);
        shop.assertOneTruth(1, TOO_LITTLE + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void aStepThatComesAfterItsAttemptIsVoidedShouldDoNothing(int call) {
        ShopDesk shop = new ShopDesk(STORES, CLOCK, 1, ENOUGH);
        InterruptedScripts late = confirmUntil(shop, call, Where.ON_THE_WAY);
        CLOCK.advance(LEASE);
        shop.expire();
        List<WalletEntry> before = entries(shop);
        Await.result(late.arrive());
        assertThat(late.made()).hasSize(call);
        assertThat(entries(shop)).isEqualTo(before);
        shop.assertOneTruth(1, ENOUGH);
        assertThat(shop.state(1)).isEqualTo(ReservationState.HELD);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void aStepThatComesAfterALaterAttemptShouldDoNothing(int call) {
        ShopDesk shop = new ShopDesk(STORES, CLOCK, 1, ENOUGH);
        InterruptedScripts late = confirmUntil(shop, call, Where.ON_THE_WAY);
        CLOCK.advance(LEASE);
        shop.expire();
        assertThat(shop.confirm(1)).isInstanceOf(ConfirmResult.Confirmed.class);
        Await.result(late.arrive());
        shop.assertOneTruth(1, ENOUGH);
    }

    @Test
    void aPaymentThatComesAfterTheSaleIsForgottenShouldTakeNothing() {
        ShopDesk shop = new ShopDesk(STORES, CLOCK, 1, ENOUGH);
        InterruptedScripts late = confirmUntil(shop, 3, Where.ON_THE_WAY);
        CLOCK.set(shop.forgottenAt());
        Await.result(late.arrive());
        assertThat(late.made()).endsWith(Script.WALLET_PAY_ATTEMPT);
        assertThat(shop.money()).isEqualTo(new WalletStatus(ENOUGH, ENOUGH, 0));
    }

    @Test
    void undoingThatComesLateShouldLeaveALaterAttemptAlone() {
        ShopDesk shop = new ShopDesk(STORES, CLOCK, 1, TOO_LITTLE);
        InterruptedScripts late = confirmUntil(shop, 6, Where.ON_THE_WAY);
        assertThat(shop.confirm(1)).isInstanceOf(ConfirmResult.Insufficient.class);
        Await.result(STORES.wallets().charge(shop.wallet, 81, new RequestId("more")));
        assertThat(shop.confirm(1)).isInstanceOf(ConfirmResult.Confirmed.class);
        Await.result(late.arrive());
        shop.assertOneTruth(1, ENOUGH);
    }

    @Test
    void aPaymentThatWasUndoneShouldStandInTheStatement() {
        ShopDesk shop = new ShopDesk(STORES, CLOCK, 1, ENOUGH);
        confirmUntil(shop, 4, Where.BEFORE);
        CLOCK.advance(LEASE);
        shop.expire();
        assertThat(entries(shop))
                .extracting(WalletEntry::kind)
                .containsExactly(WalletEntry.Kind.CHARGE, WalletEntry.Kind.PAY, WalletEntry.Kind.REFUND);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aCrowdOfProcessesThatEndAnywhereShouldLeaveOneTruth(long seed) {
        int reservations = 60;
        Random chance = new Random(seed);
        long points = 20L * reservations / 2 + 7;
        ShopDesk shop = new ShopDesk(STORES, CLOCK, reservations, points);
        for (int round = 0; round < 6; round++) {
            List<Future<?>> under = new ArrayList<>();
            for (int i = 0; i < 3 * reservations; i++) {
                int number = 1 + chance.nextInt(reservations);
                Where where = chance.nextBoolean() ? Where.BEFORE : Where.AFTER;
                SaleStore sales = storeOn(new InterruptedScripts(LINK, TIME, 1 + chance.nextInt(9), where));
                under.add(
                        switch (chance.nextInt(20)) {
                            case 0 -> sales.cancel(shop.sale, new ReservationId("r" + number), ShopDesk.ANN);
                            case 1 -> sales.expire(shop.sale, 10);
                            default -> shop.confirming(sales, number);
                        });
            }
            under.forEach(ConfirmSagaTest::awaitWhatever);
            CLOCK.advance(chance.nextBoolean() ? LEASE : Duration.ofSeconds(10));
        }
        CLOCK.advance(LEASE);
        shop.expire();
        shop.assertOneTruth(reservations, points);
        CLOCK.advance(ShopDesk.HOLD);
        shop.expire();
        shop.assertOneTruth(reservations, points);
    }

    private static void awaitWhatever(Future<?> under) {
        try {
            Await.result(under.<Object>mapEmpty());
        } catch (StoreException ended) {
            assertThat(ended.kind()).isEqualTo(StoreException.Kind.OUTCOME_UNKNOWN);
        }
    }

    private static List<WalletEntry> entries(ShopDesk shop) {
        return Await.result(STORES.wallets().entries(shop.wallet, 0, 1_000));
    }
}
