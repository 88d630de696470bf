package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.ranking.RecordResult.AlreadyRecorded;
import dev.sluice.core.ranking.RecordResult.Recorded;
import dev.sluice.core.ranking.Standing;
import dev.sluice.core.ranking.Window;
import org.junit.jupiter.api.Test;

/** Every legal id is taken as it is, and no two are taken for one another. */
public interface LeaderboardIdsContract extends LeaderboardPort {
    @Test
    default void membersAndEventsOfOddIdsShouldEachBeThemselves() {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()));
        int size = Ids.ODD.size();
        for (int i = 0; i < size; i++) {
            String odd = Ids.ODD.get(i);
            assertThat(board.record(odd, odd, size - i)).as(odd).isEqualTo(new Recorded(i + 1L));
        }
        assertThat(board.page().entries()).extracting(e -> e.member().value()).isEqualTo(Ids.ODD);
        for (int i = 0; i < size; i++) {
            String odd = Ids.ODD.get(i);
            assertThat(board.record(odd, odd, 1)).as(odd).isEqualTo(new AlreadyRecorded(i + 1L));
            assertThat(board.rankOf(Window.ALL, odd)).as(odd).isEqualTo(new Standing(i + 1L, i, size - i, size));
        }
        for (String odd : Ids.ODD) {
            board.remove(Ids.fresh("remove"), odd);
        }
        assertThat(board.lines()).isEmpty();
    }

    @Test
    default void leaderboardsOfOddIdsShouldEachHaveTheirOwnMembers() {
        for (String odd : Ids.odd()) {
            BoardDraft draft = BoardDraft.from(clock()).id(odd);
            BoardDesk board = BoardDesk.open(this, draft);
            board.score("ann", 5);
            assertThat(board.lines()).as(odd).containsExactly("1 ann 5");
            assertThat(Await.result(leaderboards().definition(board.id()))).contains(draft.done());
        }
    }
}
