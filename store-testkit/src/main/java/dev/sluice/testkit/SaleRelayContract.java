package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.StoreException;
import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.Page;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.Scores;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.ranking.WindowKind;
import dev.sluice.core.relay.ConfirmationEvents;
import dev.sluice.core.relay.Recorder;
import dev.sluice.core.relay.RelayPass;
import dev.sluice.core.relay.SaleRankings;
import dev.sluice.core.relay.SaleRelay;
import dev.sluice.core.relay.ScoreRule;
import dev.sluice.core.sale.SaleStore;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is confirmed reaches leaderboards once, whoever passes it on and however often (S4). */
public interface SaleRelayContract extends SalePort {
    private Instant later() {
        return clock().instant().plus(Duration.ofDays(1));
    }

    private LeaderboardId made(Leaderboard board) {
        Await.result(stores().leaderboards().create(board));
        return board.id();
    }

    private LeaderboardId mostOrdered() {
        return made(
                SaleRankings.mostOrdered(new LeaderboardId(Ids.fresh("ordered")), ZoneId.of("Asia/Seoul"), later()));
    }

    /** A sale with so many confirmations of a cup or two, every third of them with a hat. */
    private SaleDesk withConfirmed(int count) {
        SaleDesk desk = SaleDesk.open(
                stores(),
                SaleDraft.from(clock()).items(SaleDraft.item("cup", 1_000, 1), SaleDraft.item("hat", 1_000, 2)));
        desk.charge("ann", 10_000);
        for (int i = 1; i <= count; i++) {
            if (i % 3 == 0) {
                desk.reserve("r" + i, "ann", SaleDesk.line("cup", 1), SaleDesk.line("hat", 1));
            } else {
                desk.reserve("r" + i, "ann", SaleDesk.line("cup", 1 + i % 2));
            }
            desk.confirm("r" + i, "ann");
        }
        return desk;
    }

    private SaleRelay relay(SaleDesk desk, Recorder recorder, LeaderboardId board, ScoreRule rule) {
        return new SaleRelay(desk.store(), recorder, desk.sale(), "relay", Map.of(board, rule));
    }

    /** Recording as a process does that is ended after so many calls: the others are never made. */
    private Recorder endedAfter(int calls) {
        AtomicInteger made = new AtomicInteger();
        return (board, event) -> made.incrementAndGet() > calls
                ? Promise.<RecordResult>promise().future()
                : stores().leaderboards().record(board, event);
    }

    private static void passAll(SaleRelay relay) {
        for (int pass = 0; pass < 100; pass++) {
            if (Await.result(relay.pass(7)).confirmations() == 0) {
                return;
            }
        }
        throw new AssertionError("after 100 passes the outbox has still not been passed on");
    }

    private Map<String, Long> scores(LeaderboardId board, Window window) {
        Map<String, Long> scores = new HashMap<>();
        var page = (Page) Await.result(stores().leaderboards().top(board, window, 100));
        for (Entry entry : page.entries()) {
            scores.put(entry.member().value(), entry.score());
        }
        return scores;
    }

    private static Map<String, Long> recount(SaleDesk desk) {
        Map<String, Long> units = new HashMap<>();
        desk.confirmations()
                .forEach(confirmation -> confirmation
                        .lines()
                        .forEach(line -> units.merge(line.item().value(), line.quantity(), Long::sum)));
        return units;
    }

    @Test
    default void aRelayEndedInMidStretchTwiceShouldLeaveNothingOutAndCountNothingTwice() {
        SaleDesk desk = withConfirmed(40);
        LeaderboardId board = mostOrdered();
        Future<RelayPass> first =
                relay(desk, endedAfter(7), board, SaleRankings::unitsSold).pass(20);
        Future<RelayPass> second =
                relay(desk, endedAfter(11), board, SaleRankings::unitsSold).pass(40);
        passAll(relay(desk, stores().leaderboards()::record, board, SaleRankings::unitsSold));
        assertThat(first.isComplete()).isFalse();
        assertThat(second.isComplete()).isFalse();
        Window day = WindowKind.DAY.at(clock().instant(), ZoneId.of("Asia/Seoul"));
        assertThat(scores(board, day)).isEqualTo(recount(desk)).hasSize(2);
        assertThat(desk.relayed("relay")).isEqualTo(40);
    }

    @Test
    default void relaysAtOnceShouldCountAsOne() {
        SaleDesk desk = withConfirmed(30);
        LeaderboardId board = mostOrdered();
        SaleRelay one = relay(desk, stores().leaderboards()::record, board, SaleRankings::unitsSold);
        SaleRelay another = relay(desk, stores().leaderboards()::record, board, SaleRankings::unitsSold);
        for (int round = 0; round < 10; round++) {
            Future<RelayPass> here = one.pass(4);
            Future<RelayPass> there = another.pass(5);
            Await.result(here);
            Await.result(there);
        }
        passAll(one);
        Window week = WindowKind.WEEK.at(clock().instant(), ZoneId.of("Asia/Seoul"));
        assertThat(scores(board, week)).isEqualTo(recount(desk));
        assertThat(Await.result(another.pass(SaleStore.MAX_PAGE))).isEqualTo(new RelayPass(30, 0, 0, 0, 0, false));
    }

    @Test
    default void aPassShouldTellWhatItDid() {
        SaleDesk desk = withConfirmed(6);
        LeaderboardId board = mostOrdered();
        SaleRelay relay = relay(desk, stores().leaderboards()::record, board, SaleRankings::unitsSold);
        assertThat(Await.result(relay.pass(4))).isEqualTo(new RelayPass(4, 4, 5, 0, 0, true));
        assertThat(Await.result(relay.pass(4))).isEqualTo(new RelayPass(6, 2, 3, 0, 0, false));
    }

    @Test
    default void anEventThatCannotCountShouldBeToldAndPassed() {
        SaleDesk desk = withConfirmed(2);
        LeaderboardId board = mostOrdered();
        ScoreRule far = (sale, confirmation, status) -> List.of(new ScoreEvent(
                ConfirmationEvents.of(sale, confirmation.number()),
                new MemberId("far"),
                Scores.MAX,
                confirmation.at()));
        assertThat(Await.result(
                        relay(desk, stores().leaderboards()::record, board, far).pass(9)))
                .isEqualTo(new RelayPass(2, 2, 1, 0, 1, false));
    }

    @Test
    default void aRelayShouldStandStillWhileItsLeaderboardIsMissing() {
        SaleDesk desk = withConfirmed(3);
        LeaderboardId nowhere = new LeaderboardId(Ids.fresh("nowhere"));
        SaleRelay relay = relay(desk, stores().leaderboards()::record, nowhere, SaleRankings::unitsSold);
        assertThat(Await.failure(relay.pass(9)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(nowhere.value());
        assertThat(desk.relayed("relay")).isZero();
        made(SaleRankings.mostOrdered(nowhere, ZoneId.of("Asia/Seoul"), later()));
        passAll(relay);
        assertThat(desk.relayed("relay")).isEqualTo(3);
    }

    @Test
    default void showsSoldOutShouldBeRankedByTheirTimeAndOthersBehindByWhatIsSold() {
        LeaderboardId board = made(SaleRankings.fastestSellOut(new LeaderboardId(Ids.fresh("sellout")), later()));
        SaleDesk slow = show(4);
        SaleDesk quick = show(2);
        SaleDesk half = show(4);
        SaleDesk hardly = show(4);
        clock().advance(Duration.ofSeconds(5));
        sell(quick, 2);
        sell(half, 2);
        sell(hardly, 1);
        sell(slow, 1);
        clock().advance(Duration.ofSeconds(5));
        sell(slow, 3);
        for (SaleDesk desk : List.of(slow, quick, half, hardly)) {
            passAll(relay(desk, stores().leaderboards()::record, board, SaleRankings::sellOutTime));
        }
        var page = (Page) Await.result(stores().leaderboards().top(board, Window.ALL, 9));
        assertThat(page.entries())
                .extracting(entry -> entry.member().value())
                .containsExactly(
                        quick.sale().value(),
                        slow.sale().value(),
                        half.sale().value(),
                        hardly.sale().value());
        assertThat(page.entries())
                .extracting(Entry::score)
                .containsExactly(
                        5_000L,
                        10_000L,
                        SaleRankings.NOT_SOLD_OUT + 500_000_000,
                        SaleRankings.NOT_SOLD_OUT + 750_000_000);
    }

    private SaleDesk show(int seats) {
        SaleDesk desk = SaleDesk.open(
                stores(),
                SaleDraft.from(clock())
                        .items(IntStream.rangeClosed(1, seats)
                                .mapToObj(seat -> SaleDraft.item("A-" + seat, 1, 10))
                                .toList()));
        desk.charge("ann", 1_000);
        return desk;
    }

    /** Sells the first seats that are free. */
    private static void sell(SaleDesk desk, int seats) {
        desk.stock(0, SaleStore.MAX_PAGE).stream()
                .filter(seat -> seat.free() == 1)
                .limit(seats)
                .forEach(seat -> {
                    String name = "of-" + seat.item().id();
                    desk.reserve(name, "ann", SaleDesk.line(seat.item().id().value(), 1));
                    desk.confirm(name, "ann");
                });
    }
}
