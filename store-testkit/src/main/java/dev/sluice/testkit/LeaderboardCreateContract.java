package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.Operator;
import dev.sluice.core.ranking.RankStyle;
import dev.sluice.core.ranking.RecordResult.Recorded;
import dev.sluice.core.ranking.ScoreOrder;
import dev.sluice.core.ranking.TieBreak;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.ranking.WindowKind;
import dev.sluice.core.store.CreateResult;
import dev.sluice.core.store.CreateResult.Conflict;
import dev.sluice.core.store.CreateResult.Created;
import dev.sluice.core.store.CreateResult.Over;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Making leaderboards, and reading their definitions back. */
public interface LeaderboardCreateContract extends LeaderboardPort {
    private CreateResult create(BoardDraft draft) {
        return Await.result(leaderboards().create(draft.done()));
    }

    private BoardDraft draft(String id) {
        return BoardDraft.from(clock()).id(id).window(WindowKind.DAY, Duration.ofDays(1));
    }

    @Test
    default void createShouldChangeNothingWhenRepeated() {
        BoardDraft draft = BoardDraft.from(clock());
        BoardDesk board = BoardDesk.open(this, draft);
        board.record("e1", "ann", 5);
        assertThat(create(draft)).isEqualTo(new Created());
        assertThat(board.lines()).containsExactly("1 ann 5");
        assertThat(board.record("e2", "ann", 5)).isEqualTo(new Recorded(2));
    }

    @Test
    default void createShouldAnswerConflictWhereAnyRuleDiffers() {
        String id = Ids.fresh("board");
        Leaderboard first = draft(id).done();
        assertThat(create(draft(id))).isEqualTo(new Created());
        List<BoardDraft> others = List.of(
                draft(id).operator(Operator.BEST),
                draft(id).order(ScoreOrder.LOWER_IS_BETTER),
                draft(id).ties(TieBreak.LEXICAL),
                draft(id).ranks(RankStyle.DENSE),
                draft(id).zone("Asia/Tokyo"),
                draft(id).window(WindowKind.DAY, Duration.ofMillis(86_400_001)),
                draft(id).window(WindowKind.HOUR, Duration.ofDays(1)),
                draft(id).dedupe(Duration.ofMillis(3_600_001)),
                draft(id).expiresAt(first.expiresAt().plusMillis(1)));
        for (BoardDraft other : others) {
            assertThat(create(other)).as("%s", other.done()).isEqualTo(new Conflict());
        }
        assertThat(Await.result(leaderboards().definition(first.id()))).contains(first);
    }

    @Test
    default void createShouldAnswerOverFromTheInstantTheLeaderboardWouldBeForgotten() {
        BoardDraft draft = BoardDraft.from(clock());
        Instant expiresAt = draft.done().expiresAt();
        clock().set(expiresAt);
        assertThat(create(draft)).isEqualTo(new Over(expiresAt));
        assertThat(Await.result(leaderboards().definition(draft.done().id()))).isEmpty();
    }

    @Test
    default void createShouldBeginAnewWhereALeaderboardOfThatNameIsForgotten() {
        BoardDraft draft = BoardDraft.from(clock()).dedupe(Duration.ofDays(366));
        String id = draft.done().id().value();
        BoardDesk board = BoardDesk.open(this, draft);
        board.record("e1", "ann", 5);
        clock().set(draft.done().expiresAt());
        BoardDraft next = BoardDraft.from(clock()).id(id).operator(Operator.LATEST);
        assertThat(create(next)).isEqualTo(new Created());
        assertThat(Await.result(leaderboards().definition(board.id()))).contains(next.done());
        assertThat(board.lines()).isEmpty();
        assertThat(board.record("e1", "bob", 7)).isEqualTo(new Recorded(1));
        assertThat(board.lines(Window.ALL)).containsExactly("1 bob 7");
    }

    @Test
    default void definitionShouldBeWhatWasMade() {
        for (Operator operator : Operator.values()) {
            for (ScoreOrder order : ScoreOrder.values()) {
                for (TieBreak ties : TieBreak.values()) {
                    for (RankStyle ranks : RankStyle.values()) {
                        BoardDraft draft = BoardDraft.from(clock())
                                .operator(operator)
                                .order(order)
                                .ties(ties)
                                .ranks(ranks);
                        BoardDesk board = BoardDesk.open(this, draft);
                        assertThat(Await.result(leaderboards().definition(board.id())))
                                .contains(draft.done());
                    }
                }
            }
        }
    }

    @Test
    default void definitionShouldKeepZonesWindowsAndTimesAtTheirLimits() {
        for (String zone :
                List.of("Asia/Seoul", "America/New_York", "Asia/Kathmandu", "UTC", "Z", "+09:30", "-18:00")) {
            BoardDraft draft = BoardDraft.from(clock())
                    .zone(zone)
                    .window(WindowKind.HOUR, Duration.ZERO)
                    .window(WindowKind.DAY, Duration.ofMillis(1))
                    .window(WindowKind.WEEK, Duration.ofDays(7))
                    .window(WindowKind.MONTH, Duration.ofDays(36_600))
                    .window(WindowKind.ALL, Duration.ofDays(12))
                    .dedupe(Duration.ofDays(366))
                    .expiresAt(Instant.parse("9999-12-31T23:59:59.999Z"));
            BoardDesk board = BoardDesk.open(this, draft);
            assertThat(Await.result(leaderboards().definition(board.id()))).contains(draft.done());
            assertThat(board.record("e1", "ann", 5)).isEqualTo(new Recorded(1));
        }
    }

    @Test
    default void definitionShouldBeEmptyWhereThereIsNoLeaderboard() {
        assertThat(Await.result(
                        leaderboards().definition(BoardDesk.unknown(this).id())))
                .isEmpty();
    }
}
