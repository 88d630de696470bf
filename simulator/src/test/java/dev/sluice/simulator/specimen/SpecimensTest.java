package dev.sluice.simulator.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.store.Stores;
import dev.sluice.simulator.ProgressListener;
import dev.sluice.simulator.result.InvariantResult;
import dev.sluice.simulator.result.RunResult;
import dev.sluice.simulator.result.Verdict;
import dev.sluice.simulator.run.PlayedStores;
import dev.sluice.simulator.run.ScenarioSimulation;
import dev.sluice.simulator.scenario.ScenarioCatalog;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecimensTest {
    @RegisterExtension
    static final PlayedStores STORES = new PlayedStores();

    static Stream<Arguments> specimens() {
        return Stream.of(
                specimen(
                        "C1",
                        "coupon",
                        "StockReadThenWritten",
                        (it, m) -> Altered.with(it, new StockReadThenWritten(it.coupons(), m))),
                specimen(
                        "C2",
                        "coupon",
                        "LimitKeptByRequestOnly",
                        (it, m) -> Altered.with(it, new LimitKeptByRequestOnly(it.coupons()))),
                specimen(
                        "C3",
                        "coupon",
                        "StockLostToRetries",
                        (it, m) -> Altered.with(it, new StockLostToRetries(it.coupons()))),
                specimen(
                        "C4",
                        "coupon",
                        "SeqFromUnlockedCounter",
                        (it, m) -> Altered.with(it, new SeqFromUnlockedCounter(it.coupons(), m))),
                specimen(
                        "C6",
                        "coupon",
                        "RefusedUserLeftInIssuedSet",
                        (it, m) -> Altered.with(it, new RefusedUserLeftInIssuedSet(it.coupons()))),
                specimen(
                        "W1",
                        "room",
                        "LatestComesFirst",
                        (it, m) -> Altered.with(it, new LatestComesFirst(it.waitingRooms()))),
                specimen(
                        "W2",
                        "room",
                        "OffByOnePromotion",
                        (it, m) -> Altered.with(it, new OffByOnePromotion(it.waitingRooms()))),
                specimen(
                        "W2",
                        "room",
                        "CapacityIgnoredByTwoPromoters",
                        (it, m) -> Altered.with(it, new CapacityIgnoredByTwoPromoters(it.waitingRooms(), m))),
                specimen(
                        "W3",
                        "room",
                        "RejoinMovesToTheBack",
                        (it, m) -> Altered.with(it, new RejoinMovesToTheBack(it.waitingRooms()))),
                specimen(
                        "W4",
                        "room",
                        "SilentHeadBlocksAll",
                        (it, m) -> Altered.with(it, new SilentHeadBlocksAll(it.waitingRooms()))),
                specimen(
                        "W6",
                        "room",
                        "PositionCountedFromTheBack",
                        (it, m) -> Altered.with(it, new PositionCountedFromTheBack(it.waitingRooms()))),
                specimen(
                        "L1",
                        "board",
                        "ScoreReadThenWritten",
                        (it, m) -> Altered.with(it, new ScoreReadThenWritten(it.leaderboards(), m))),
                specimen(
                        "L2",
                        "board",
                        "EventCountedTwiceOnRetry",
                        (it, m) -> Altered.with(it, new EventCountedTwiceOnRetry(it.leaderboards()))),
                specimen(
                        "L5",
                        "board",
                        "TieOrderByMember",
                        (it, m) -> Altered.with(it, new TieOrderByMember(it.leaderboards()))));
    }

    private static Arguments specimen(
            String invariant, String scenario, String name, BiFunction<Stores, Moment, Stores> wrapper) {
        UnaryOperator<Stores> altered = sound -> wrapper.apply(sound, new Moment(STORES.vertx()));
        return Arguments.of(invariant, scenario, name, altered);
    }

    @ParameterizedTest(name = "{2} breaks {0}")
    @MethodSource("specimens")
    void mistakeIsCaught(String invariant, String scenario, String name, UnaryOperator<Stores> wrapper) {
        RunResult result = play(scenario, wrapper);
        InvariantResult verdict = result.invariants().stream()
                .filter(each -> each.id().equals(invariant))
                .findFirst()
                .orElseThrow();
        assertThat(verdict.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(verdict.offending()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"coupon", "room", "board"})
    void soundStoreIsNotBlamed(String scenario) {
        RunResult result = play(scenario, sound -> sound);
        assertThat(result.invariants()).allMatch(each -> each.verdict() == Verdict.KEPT, "kept");
    }

    private static RunResult play(String scenario, UnaryOperator<Stores> wrapper) {
        var loaded = ScenarioCatalog.load("src/test/resources/" + scenario + ".yaml");
        return STORES.play(new ScenarioSimulation(loaded), wrapper, ProgressListener.NONE);
    }
}
