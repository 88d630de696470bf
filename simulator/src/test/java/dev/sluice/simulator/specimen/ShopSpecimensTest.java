package dev.sluice.simulator.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.sale.ReservationState;
import dev.sluice.simulator.result.InvariantResult;
import dev.sluice.simulator.result.Verdict;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShopSpecimensTest {
    static Stream<Arguments> specimens() {
        return Stream.of(
                specimen("S1", "SeatCheckedThenHeld", it -> it.with(new SeatCheckedThenHeld(it.sales(), it.gate()))),
                specimen(
                        "S2",
                        "EndedUnitsStayTaken",
                        it -> it.with(new EndedUnitsStayTaken(it.sales(), ReservationState.EXPIRED))),
                specimen("S2", "UnitsReturnedAtEveryCancel", it -> it.with(new UnitsReturnedAtEveryCancel(it.sales()))),
                specimen(
                        "S3",
                        "PaidBeforeTheHoldIsLookedAt",
                        it -> it.with(new PaidBeforeTheHoldIsLookedAt(it.sales(), it.wallets()))),
                specimen(
                        "S3",
                        "CouponRedeemedThoughUnpaid",
                        it -> it.with(new CouponRedeemedThoughUnpaid(it.sales(), it.coupons()))),
                specimen("S4", "NumberLostToRefusal", it -> it.with(new NumberLostToRefusal(it.sales()))),
                specimen("S4", "OutboxReadByTime", it -> it.with(new OutboxReadByTime(it.sales()))),
                specimen(
                        "P1",
                        "BalanceReadThenWritten",
                        it -> it.with(new BalanceReadThenWritten(it.wallets(), it.gate()))),
                specimen("P1", "ChargeCountedTwiceOnRetry", it -> it.with(new ChargeCountedTwiceOnRetry(it.wallets()))),
                specimen("P2", "PaidWithoutLooking", it -> it.with(new PaidWithoutLooking(it.wallets()))),
                specimen("P3", "BalanceFromACopy", it -> it.with(new BalanceFromACopy(it.wallets()))),
                specimen("CON-W", "SpentElsewhere", it -> it.with(new SpentElsewhere(it.wallets()))),
                specimen("CON-C", "RedeemedAreDeleted", it -> it.with(new RedeemedAreDeleted(it.coupons()))),
                specimen(
                        "CON-S",
                        "EndedUnitsStayTaken",
                        it -> it.with(new EndedUnitsStayTaken(it.sales(), ReservationState.CANCELLED))));
    }

    private static Arguments specimen(String invariant, String name, UnaryOperator<Shop> mistaken) {
        return Arguments.of(invariant, name, mistaken);
    }

    @ParameterizedTest(name = "{1} breaks {0}")
    @MethodSource("specimens")
    void mistakeIsCaught(String invariant, String name, UnaryOperator<Shop> mistaken) {
        InvariantResult verdict = play(mistaken).stream()
                .filter(each -> each.id().equals(invariant))
                .findFirst()
                .orElseThrow();
        assertThat(verdict.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(verdict.offending()).isNotEmpty();
    }

    @Test
    void soundShopIsNotBlamed() {
        List<InvariantResult> verdicts = play(shop -> shop);
        assertThat(verdicts)
                .extracting(InvariantResult::id)
                .contains("S1", "S2", "S3", "S4", "CON-S", "CON-C", "P1", "P2", "P3", "CON-W");
        assertThat(verdicts).allMatch(each -> each.verdict() == Verdict.KEPT, "kept");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7})
    void lostAnswersAreNobodysFault(int every) {
        assertThat(play(shop -> AnswersLost.of(shop, every)))
                .allMatch(each -> each.verdict() != Verdict.BROKEN, "not broken");
    }

    private static List<InvariantResult> play(UnaryOperator<Shop> mistaken) {
        return ShopDay.play(mistaken.apply(Shop.sound())).verdicts();
    }
}
