package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** A store that breaks a rule fails the tests that state it. */
class ContractsCatchTest {
    static Stream<Arguments> specimens() {
        return Stream.of(
                specimen(
                        BrokenCouponStores.CheckThenTake.class,
                        "aCrowdShouldBeIssuedExactlyTheStock",
                        "aCrowdShouldBeIssuedOneCouponForEachRequestUpToTheLimit"),
                specimen(BrokenCouponStores.RememberTheRefused.class, "issueShouldLeaveNoTraceOfARefusedUser"),
                specimen(
                        BrokenCouponStores.ReturnEveryTime.class,
                        "revokeShouldReturnTheUnitOnceHoweverOftenItIsRepeated",
                        "unitsThatComeBackShouldBeIssuedOnceMoreEach"),
                specimen(
                        BrokenCouponStores.SoldOutFirst.class,
                        "issueShouldAnswerAlreadyIssuedBeforeSoldOut",
                        "aCrowdShouldBeIssuedExactlyTheStock"),
                specimen(
                        BrokenWaitingRoomStores.OneTooMany.class,
                        "admitShouldNeverLetInMoreThanTheCapacity",
                        "manyPromotersShouldLetInNoMoreThanTheCapacity"),
                specimen(BrokenWaitingRoomStores.RejoinMovesBack.class, "joinShouldKeepThePlaceWhenRepeated"),
                specimen(
                        BrokenWaitingRoomStores.NobodyIsDropped.class,
                        "theSilentShouldNotBlockTheLineAtItsHead",
                        "silenceShouldCostThePlaceFromTheInstantTheGraceTimeEnds"),
                specimen(
                        BrokenWaitingRoomStores.FractionsAreLost.class,
                        "admitShouldLoseNoThousandthHoweverOftenItIsCalled"),
                specimen(
                        BrokenWaitingRoomStores.FreedTooLate.class,
                        "admitShouldUseTheSlotOfAnAdmissionFromTheInstantItIsOver"),
                specimen(BrokenWaitingRoomStores.FirstLaneFirst.class, "lanesShouldTakeTurnsByTheirWeights"),
                specimen(BrokenLeaderboardStores.PackedTies.class, "tiesShouldStayExactAtTheLargestScores"),
                specimen(
                        BrokenLeaderboardStores.TiesTurnedRound.class,
                        "lexicalShouldPutTheSmallerIdFirstWhicheverScoreIsBetter",
                        "anyCourseOfEventsShouldBeTheModels"),
                specimen(
                        BrokenLeaderboardStores.RememberThenRefuse.class,
                        "recordShouldAnswerWindowOverFromTheInstantTheWindowIsForgotten"),
                specimen(BrokenLeaderboardStores.OneWindowSkipped.class, "anEventShouldCountInAllItsWindows"),
                specimen(
                        BrokenLeaderboardStores.RemovedFromThePresentOnly.class,
                        "removeShouldTakeAMemberOutOfEveryWindowThatIsKept"),
                specimen(
                        BrokenLeaderboardStores.ForgottenTooLate.class,
                        "eachWindowShouldBeForgottenAtItsOwnInstantWhateverIsWrittenLater"),
                specimen(
                        BrokenLeaderboardStores.SnapshotAgain.class,
                        "aRepeatedRequestShouldBeAnsweredWithItsSnapshot",
                        "oneRequestOfACrowdShouldTakeOneSnapshot"),
                specimen(
                        BrokenLeaderboardStores.SnapshotTooMany.class,
                        "theLatestSnapshotsShouldBeKeptAndTheOldestDropped"),
                specimen(
                        BrokenLeaderboardStores.SnapshotOfTwoInstants.class,
                        "eachSnapshotShouldBeTheRankingAtOneInstantWhileItIsWritten"),
                specimen(BrokenWalletStores.ReadThenTake.class, "aCrowdShouldPayWhatThereIsAndNoMore"),
                specimen(
                        BrokenWalletStores.NothingIsRemembered.class,
                        "aRepeatedRequestShouldBeAnsweredWithTheBalanceOfTheFirstTime",
                        "aRequestShouldNotBeUsedForAnotherAmountOrAnotherKind",
                        "chargesAndPaymentsAtOnceShouldAddUpToThePoint"),
                specimen(
                        BrokenSaleStores.ReturnedTwice.class,
                        "expireShouldReturnWhatRanOutOnceAndSayWhetherThereIsMore",
                        "aUnitShouldBeReservedAgainFromTheInstantItsHoldIsOver",
                        "whatRanOutShouldBeSoldOnceMoreAndNotTwice"),
                specimen(
                        BrokenSaleStores.PointsBeforeCoupon.class,
                        "aCouponOfAnotherUserShouldLeaveTheWalletAsItIs",
                        "aCouponThatIsRedeemedShouldLeaveTheWalletAsItIs",
                        "aCouponShouldPayForOneOfManyReservationsAtOnce"),
                specimen(
                        BrokenSaleStores.CouponBeforePoints.class,
                        "aPaymentThatIsTooMuchShouldLeaveTheCouponUnredeemed"),
                specimen(
                        BrokenSaleStores.OneLineForgotten.class,
                        "cancelShouldFreeTheUnitsOfEveryLineAtOnce",
                        "aCrowdShouldNotReserveMoreThanThereIsWhateverItDoesWithIt"),
                specimen(
                        BrokenSaleStores.OverTooLate.class,
                        "confirmShouldRefuseAHoldFromTheInstantItIsOver",
                        "cancelShouldSayThatTheHoldIsOverFromTheInstantItIs",
                        "aUnitShouldBeReservedAgainFromTheInstantItsHoldIsOver"),
                specimen(
                        BrokenSaleStores.FirstLineOnly.class,
                        "reserveShouldKeepAllLinesOrNone",
                        "oneSeatShouldHaveOneHolder"),
                specimen(BrokenSaleStores.CursorMovesBack.class, "aCursorShouldOnlyGrow"));
    }

    private static Arguments specimen(Class<?> broken, String... failing) {
        return Arguments.of(broken, List.of(failing));
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void aBrokenStoreShouldFailTheTestsThatStateTheRule(Class<?> broken, List<String> failing) {
        List<String> failed =
                EngineTestKit.engine("junit-jupiter")
                        .selectors(selectClass(broken))
                        .execute()
                        .testEvents()
                        .failed()
                        .stream()
                        .map(event -> event.getTestDescriptor().getSource().orElseThrow())
                        .map(org.junit.platform.engine.support.descriptor.MethodSource.class::cast)
                        .map(source -> source.getMethodName())
                        .toList();
        assertThat(failed).containsAll(failing);
    }
}
