package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.RequestId;
import dev.sluice.core.ranking.AroundResult;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.HistoryResult;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.MovementResult;
import dev.sluice.core.ranking.Page;
import dev.sluice.core.ranking.PageResult;
import dev.sluice.core.ranking.RankResult;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.ScoresResult;
import dev.sluice.core.ranking.SnapshotResult;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.store.CreateResult.Created;
import java.time.Instant;
import java.util.List;

/** One leaderboard of a store, asked one question after the other. */
record BoardDesk(LeaderboardStore store, Leaderboard board, TestClock clock) {
    /** Makes the leaderboard. */
    static BoardDesk open(LeaderboardPort port, BoardDraft draft) {
        Leaderboard board = draft.done();
        assertThat(Await.result(port.leaderboards().create(board))).isEqualTo(new Created());
        return new BoardDesk(port.leaderboards(), board, port.clock());
    }

    /** A leaderboard that nobody made. */
    static BoardDesk unknown(LeaderboardPort port) {
        Leaderboard nowhere = BoardDraft.from(port.clock()).done();
        return new BoardDesk(port.leaderboards(), nowhere, port.clock());
    }

    LeaderboardId id() {
        return board.id();
    }

    RecordResult record(String event, String member, long value, Instant at) {
        return Await.result(
                store.record(board.id(), new ScoreEvent(new EventId(event), new MemberId(member), value, at)));
    }

    /** Records something that happens now. */
    RecordResult record(String event, String member, long value) {
        return record(event, member, value, clock.instant());
    }

    /** Records something that happens now, under a fresh event id; it must count. */
    void score(String member, long value) {
        assertThat(record(Ids.fresh("event"), member, value)).isInstanceOf(RecordResult.Recorded.class);
    }

    RecordResult remove(String event, String member) {
        return Await.result(store.remove(board.id(), new EventId(event), new MemberId(member)));
    }

    Page page(Window window, long offset, int limit) {
        return (Page) Await.result(store.page(board.id(), window, offset, limit));
    }

    /** The first thousand. */
    Page page(Window window) {
        return page(window, 0, LeaderboardStore.MAX_PAGE);
    }

    /** The first thousand of all time. */
    Page page() {
        return page(Window.ALL);
    }

    /** The first thousand of a window, written {@code rank member score}. */
    List<String> lines(Window window) {
        return lines(page(window));
    }

    /** The first thousand of all time, written {@code rank member score}. */
    List<String> lines() {
        return lines(Window.ALL);
    }

    static List<String> lines(PageResult page) {
        return ((Page) page)
                .entries().stream()
                        .map(e -> e.rank() + " " + e.member() + " " + e.score())
                        .toList();
    }

    Page byScore(Window window, long lowest, long highest, long offset, int limit) {
        return (Page) Await.result(store.byScore(board.id(), window, lowest, highest, offset, limit));
    }

    RankResult rankOf(Window window, String member) {
        return Await.result(store.rankOf(board.id(), window, new MemberId(member)));
    }

    AroundResult around(Window window, String member, int each) {
        return Await.result(store.around(board.id(), window, new MemberId(member), each));
    }

    SnapshotResult snapshot(Window window, String request, int depth) {
        return Await.result(store.snapshot(board.id(), window, new RequestId(request), depth));
    }

    MovementResult movement(Window window, int limit) {
        return Await.result(store.movement(board.id(), window, limit));
    }

    HistoryResult history(Window window, String member) {
        return Await.result(store.history(board.id(), window, new MemberId(member)));
    }

    ScoresResult scores(Window window) {
        return Await.result(store.scores(board.id(), window));
    }
}
