package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.Operator;
import dev.sluice.core.ranking.RankStyle;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.ScoreOrder;
import dev.sluice.core.ranking.TieBreak;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.ranking.WindowKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Events by chance, under every set of rules there is: each answer and each reading is the {@link LeaderboardModel}'s (L1). */
public interface LeaderboardReplayContract extends LeaderboardPort {
    int EVENTS = 60;

    /** Three operators, two orders, three tie breaks, three rank styles; the number gives each a chance of its own. */
    static Stream<Arguments> rules() {
        List<Arguments> rules = new ArrayList<>();
        for (Operator operator : Operator.values()) {
            for (ScoreOrder order : ScoreOrder.values()) {
                for (TieBreak ties : TieBreak.values()) {
                    for (RankStyle ranks : RankStyle.values()) {
                        rules.add(Arguments.of(operator, order, ties, ranks, rules.size()));
                    }
                }
            }
        }
        return rules.stream();
    }

    @ParameterizedTest
    @MethodSource("dev.sluice.testkit.LeaderboardReplayContract#rules")
    default void anyCourseOfEventsShouldBeTheModels(
            Operator operator, ScoreOrder order, TieBreak ties, RankStyle ranks, int number) {
        long seed = Seed.VALUE + number;
        Random random = new Random(seed);
        BoardDraft draft = BoardDraft.from(clock())
                .operator(operator)
                .order(order)
                .ties(ties)
                .ranks(ranks)
                .zone("America/New_York")
                .window(WindowKind.HOUR, Duration.ofHours(20))
                .window(WindowKind.DAY, Duration.ofDays(2))
                .window(WindowKind.ALL, Duration.ZERO)
                .dedupe(Duration.ofDays(9));
        Leaderboard rules = draft.done();
        BoardDesk board = BoardDesk.open(this, draft);
        LeaderboardModel model = new LeaderboardModel(rules, clock());
        List<String> history = new ArrayList<>();
        Set<Window> windows = new LinkedHashSet<>();
        for (int i = 1; i <= EVENTS; i++) {
            String member = "member-" + random.nextInt(7);
            String event = random.nextInt(10) == 0 ? "event-" + random.nextInt(i) : "event-" + i;
            long value = random.nextInt(5) - 2L;
            Instant at = clock().instant().minus(Duration.ofMinutes(random.nextInt(1_500)));
            RecordResult expected;
            RecordResult actual;
            if (random.nextInt(9) == 0) {
                history.add("remove " + event + " " + member);
                expected = model.remove(new EventId(event), new MemberId(member));
                actual = board.remove(event, member);
            } else {
                history.add("record " + event + " " + member + " " + value + " " + at);
                expected = model.record(new ScoreEvent(new EventId(event), new MemberId(member), value, at));
                actual = board.record(event, member, value, at);
                windows.addAll(rules.windowsAt(at));
            }
            assertThat(actual)
                    .as("seed %d: %s", seed, String.join("\n", history))
                    .isEqualTo(expected);
            clock().advance(Duration.ofMinutes(random.nextInt(30)));
        }
        for (Window window : windows) {
            assertSame(board, model, window, "seed " + seed + ": " + String.join("\n", history));
        }
    }

    private static void assertSame(BoardDesk board, LeaderboardModel model, Window window, String story) {
        assertThat(board.page(window))
                .as("%s of %s", window, story)
                .isEqualTo(model.page(window, Long.MIN_VALUE, Long.MAX_VALUE, 0, LeaderboardStore.MAX_PAGE));
        if (window.kind() == WindowKind.HOUR) {
            return;
        }
        assertThat(board.page(window, 2, 3))
                .as("%s of %s", window, story)
                .isEqualTo(model.page(window, Long.MIN_VALUE, Long.MAX_VALUE, 2, 3));
        assertThat(board.byScore(window, -1, 1, 1, 4))
                .as("%s of %s", window, story)
                .isEqualTo(model.page(window, -1, 1, 1, 4));
        assertThat(board.scores(window)).as("%s of %s", window, story).isEqualTo(model.scores(window));
        for (int i = 0; i < 7; i++) {
            MemberId member = new MemberId("member-" + i);
            assertThat(board.rankOf(window, member.value()))
                    .as("%s in %s of %s", member, window, story)
                    .isEqualTo(model.rankOf(window, member));
            assertThat(board.around(window, member.value(), 1))
                    .as("around %s in %s of %s", member, window, story)
                    .isEqualTo(model.around(window, member, 1));
        }
    }
}
