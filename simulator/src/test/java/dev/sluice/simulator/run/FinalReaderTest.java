package dev.sluice.simulator.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.Operator;
import dev.sluice.core.ranking.RankStyle;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.ScoreOrder;
import dev.sluice.core.ranking.TieBreak;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.ranking.WindowKind;
import dev.sluice.core.store.StoreCatalog;
import dev.sluice.core.store.StoreConfig;
import dev.sluice.core.store.Stores;
import dev.sluice.simulator.crowd.Deadlines;
import dev.sluice.simulator.crowd.Stage;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.CallKind;
import dev.sluice.simulator.history.FinalState;
import dev.sluice.simulator.history.History;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is at hand at once, page after page, is read to its end. */
class FinalReaderTest {
    private static final int MEMBERS = 700_000;
    private static final Instant BEGIN = Instant.parse("2026-05-01T00:00:00Z");

    @Test
    void hundredsOfPagesDoNotDeepenTheStack() throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            Stores stores = await(new StoreCatalog().open(vertx, StoreConfig.of("inmemory")));
            Leaderboard board = board();
            await(stores.leaderboards().create(board));
            for (int i = 0; i < MEMBERS; i++) {
                stores.leaderboards().record(board.id(), event(i));
            }
            History history = new History();
            history.add(new Call(CallKind.RECORD, 0, event(0), 0, 0, 0));
            Stage stage = new Stage(
                    BEGIN, Optional.empty(), Optional.empty(), Optional.of(board), Optional.empty(), Optional.empty());

            FinalState read = await(new FinalReader(vertx, stores, stage, history, Deadlines.DEFAULT).read());

            assertThat(read.unreadable()).isEmpty();
            assertThat(read.rankings().orElseThrow().get(Window.ALL)).hasSize(MEMBERS);
        } finally {
            await(vertx.close());
        }
    }

    private static Leaderboard board() {
        return new Leaderboard(
                new LeaderboardId("wide"),
                Operator.INCREMENT,
                ScoreOrder.HIGHER_IS_BETTER,
                TieBreak.FIRST_REACHED,
                RankStyle.ORDINAL,
                ZoneOffset.UTC,
                Map.of(WindowKind.ALL, Duration.ZERO),
                Duration.ofHours(1),
                Instant.parse("2099-01-01T00:00:00Z"));
    }

    private static ScoreEvent event(int i) {
        return new ScoreEvent(new EventId("e" + i), new MemberId("m" + i), i, BEGIN);
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
    }
}
