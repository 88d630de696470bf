package dev.sluice.simulator.museum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.core.wallet.WalletStore;
import dev.sluice.simulator.result.Verdict;
import dev.sluice.simulator.specimen.Gate;
import dev.sluice.simulator.specimen.RejoinMovesToTheBack;
import dev.sluice.simulator.specimen.Shop;
import dev.sluice.simulator.specimen.ShopDay;
import dev.sluice.store.inmemory.InMemoryStores;
import dev.sluice.testkit.LeaderboardWindowsContract;
import dev.sluice.testkit.TestClock;
import dev.sluice.testkit.WaitingRoomAdmitContract;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MuseumTest {
    static Stream<Exhibit> exhibits() {
        return Stream.of(coupons(), rooms(), boards(), wallets()).flatMap(each -> each);
    }

    private static Stream<Exhibit> coupons() {
        return Stream.of(
                coupon("SaddThenLpop", "C4", (it, gate) -> new SaddThenLpop(it)),
                coupon("StockReadThenWritten", "C1", StockReadThenWritten::new),
                coupon("DecrBelowZero", "C3", (it, gate) -> new DecrBelowZero(it)),
                coupon("SoldOutLeftInIssuedSet", "C6", (it, gate) -> new SoldOutLeftInIssuedSet(it)),
                coupon("StockSetAnewWhenItsKeyIsLost", "C1", (it, gate) -> new StockSetAnewWhenItsKeyIsLost(it)));
    }

    private static Exhibit coupon(
            String mistake, String invariant, BiFunction<CouponStore, Gate, CouponStore> wrapper) {
        return Exhibit.<CouponStore>judged(
                mistake,
                invariant,
                InMemoryStores::coupons,
                wrapper,
                (store, gate, clock) -> CouponTape.verdicts(store, gate, clock.instant()));
    }

    private static Stream<Exhibit> rooms() {
        return Stream.of(
                room("PromotionLowersTheTicketCounter", "W3", PromotionLowersTheTicketCounter::new),
                room("ZrangeFromZeroToN", "W2", ZrangeFromZeroToN::new),
                room("ScoreInWholeSeconds", "W1", ScoreInWholeSeconds::new),
                room("LpushThenLpop", "W1", LpushThenLpop::new),
                room("RejoinMovesToTheBack", "W3", RejoinMovesToTheBack::new),
                new Exhibit(
                        "NoSlotUntilPayment",
                        "WaitingRoomAdmitContract",
                        () -> slotIsFreed(NoSlotUntilPayment::new),
                        () -> slotIsFreed(sound -> sound)));
    }

    private static Exhibit room(String mistake, String invariant, UnaryOperator<WaitingRoomStore> wrapper) {
        return Exhibit.<WaitingRoomStore>judged(
                mistake,
                invariant,
                InMemoryStores::waitingRooms,
                (store, gate) -> wrapper.apply(store),
                (store, gate, clock) -> LineTape.verdicts(store, clock));
    }

    private static void slotIsFreed(UnaryOperator<WaitingRoomStore> wrapper) {
        TestClock clock = new TestClock();
        WaitingRoomStore store = wrapper.apply(new InMemoryStores(clock).waitingRooms());
        WaitingRoomAdmitContract contract = new WaitingRoomAdmitContract() {
            @Override
            public WaitingRoomStore waitingRooms() {
                return store;
            }

            @Override
            public TestClock clock() {
                return clock;
            }
        };
        contract.admitShouldUseTheSlotOfAnAdmissionFromTheInstantItIsOver();
    }

    private static Stream<Exhibit> boards() {
        return Stream.of(
                board("ExistsThenZadd", ExistsThenZadd::new),
                board("TiePackedIntoADouble", (it, gate) -> new TiePackedIntoADouble(it)),
                new Exhibit(
                        "ExpireOnEachIncrement",
                        "LeaderboardWindowsContract",
                        () -> windowEnds(ExpireOnEachIncrement::new),
                        () -> windowEnds((sound, clock) -> sound)));
    }

    private static Exhibit board(String mistake, BiFunction<LeaderboardStore, Gate, LeaderboardStore> wrapper) {
        return Exhibit.<LeaderboardStore>judged(
                mistake,
                "L1",
                InMemoryStores::leaderboards,
                wrapper,
                (store, gate, clock) -> BoardTape.verdicts(store, gate, clock.instant()));
    }

    private static void windowEnds(BiFunction<LeaderboardStore, TestClock, LeaderboardStore> wrapper) {
        TestClock clock = new TestClock();
        LeaderboardStore store = wrapper.apply(new InMemoryStores(clock).leaderboards(), clock);
        LeaderboardWindowsContract contract = new LeaderboardWindowsContract() {
            @Override
            public LeaderboardStore leaderboards() {
                return store;
            }

            @Override
            public TestClock clock() {
                return clock;
            }
        };
        contract.eachWindowShouldBeForgottenAtItsOwnInstantWhateverIsWrittenLater();
    }

    private static Stream<Exhibit> wallets() {
        return Stream.of(
                wallet("LockInsideTheTransaction", LockInsideTheTransaction::new),
                wallet("KeyForChargeKeyForPay", KeyForChargeKeyForPay::new),
                wallet("UnlockOfALockNotHeld", UnlockOfALockNotHeld::new),
                new Exhibit(
                        "OneGlobalLock",
                        "P3, while one of two wallets is held up",
                        () -> WalletScenes.twoUsers(locked(Shop.sound(), OneGlobalLock::new)),
                        () -> WalletScenes.twoUsers(Shop.sound())),
                Exhibit.inShop(
                        "HoldExpiryReturnsNothing",
                        "S2",
                        it -> it.with(new HoldExpiryReturnsNothing(it.sales())),
                        shop -> ShopDay.play(shop).verdicts()));
    }

    private static Exhibit wallet(String mistake, Function<Gate, WalletStore> wallets) {
        return Exhibit.inShop(mistake, "P1", shop -> locked(shop, wallets), WalletScenes::sideBySide);
    }

    private static Shop locked(Shop shop, Function<Gate, WalletStore> wallets) {
        return shop.with(wallets.apply(shop.gate()));
    }

    @ParameterizedTest
    @MethodSource("exhibits")
    void mistakeIsCaughtAndTheSoundStoreIsNotBlamed(Exhibit exhibit) {
        assertThatThrownBy(() -> exhibit.mistaken().run()).isInstanceOf(AssertionError.class);
        assertThatCode(() -> exhibit.sound().run()).doesNotThrowAnyException();
    }

    @Test
    void aLockForEachWalletIsSound() {
        assertThat(WalletScenes.sideBySide(locked(Shop.sound(), LockPerWallet::new)))
                .filteredOn(each -> each.id().startsWith("P"))
                .allMatch(each -> each.verdict() == Verdict.KEPT, "kept");
        WalletScenes.twoUsers(locked(Shop.sound(), LockPerWallet::new));
    }
}
