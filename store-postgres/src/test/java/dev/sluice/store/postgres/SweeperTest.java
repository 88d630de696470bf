package dev.sluice.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.IssueResult.Issued;
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
import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.Sale;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.store.CreateResult.Created;
import dev.sluice.core.store.Stores;
import dev.sluice.core.waiting.Lane;
import dev.sluice.core.waiting.RoomId;
import dev.sluice.core.waiting.WaitingRoom;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.testkit.Await;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SweeperTest {
    @RegisterExtension
    static final OpenStores STORES = new OpenStores();

    private static final List<String> TABLES = List.of(
            "campaigns",
            "issuances",
            "rooms",
            "lanes",
            "waiting",
            "waiting_buckets",
            "admissions",
            "boards",
            "board_windows",
            "standings",
            "board_events",
            "board_snapshots",
            "board_snapshot_places",
            "sales",
            "sale_items",
            "reservations",
            "holds",
            "confirmations",
            "relays");

    private static List<String> filled() {
        return TABLES.stream()
                .filter(table -> !Await.result(Raw.rows(STORES, "SELECT count(*) FROM " + table))
                        .equals(List.of("0")))
                .toList();
    }

    private static Campaign campaign(Instant now) {
        return new Campaign(
                new CampaignId("spring"), 5_000, 1, now, now.plus(Duration.ofHours(1)), Duration.ofHours(1));
    }

    @Test
    void sweepShouldLeaveNothingOfWhatHasExpired() {
        Stores stores = STORES.get();
        Instant now = STORES.clock().instant();
        fillCampaign(stores, now);
        fillRoom(stores, now);
        fillBoard(stores, now);
        fillSale(stores, now);
        assertThat(filled()).isEqualTo(TABLES);

        STORES.clock().advance(Duration.ofDays(2));
        Instant later = STORES.clock().instant();
        assertThat(Await.result(stores.coupons().create(campaign(later)))).isEqualTo(new Created());
        assertThat(Await.result(stores.coupons().issue(new CampaignId("spring"), new UserId("u7"), new RequestId("r"))))
                .as("the new campaign of an old name begins anew")
                .isEqualTo(new Issued(1));

        PostgresConfig config = PostgresConfig.of(STORES.config());
        Database database = new Database(STORES.vertx(), config, STORES.config().clock());
        Sweeper one = new Sweeper(STORES.vertx(), database, config.sweepInterval());
        Sweeper other = new Sweeper(STORES.vertx(), database, config.sweepInterval());
        Await.result(Future.all(one.sweepAll(), other.sweepAll()));
        Await.result(one.sweepAll());
        assertThat(filled()).containsExactly("campaigns", "issuances");
        assertThat(Await.result(Raw.rows(STORES, "SELECT count(*) FROM issuances")))
                .containsExactly("1");

        STORES.clock().advance(Duration.ofHours(2));
        Await.result(one.sweepAll());
        assertThat(filled()).isEmpty();
        one.stop();
        other.stop();
        Await.result(database.close());
    }

    @Test
    void recordShouldForgetEventsThatArePastTheDedupeTime() {
        Stores stores = STORES.get();
        Leaderboard board = board("forgetful", STORES.clock().instant());
        Await.result(stores.leaderboards().create(board));
        for (int i = 0; i < 10; i++) {
            record(stores, board, "e" + i);
        }
        STORES.clock().advance(board.dedupe());
        for (int i = 10; i < 15; i++) {
            record(stores, board, "e" + i);
        }
        String left = "SELECT count(*) FROM board_events e JOIN boards b ON b.key = e.board WHERE b.id = 'forgetful'";
        assertThat(Await.result(Raw.rows(STORES, left))).containsExactly("5");
        STORES.clock().advance(Duration.ofDays(2));
    }

    private static void fillCampaign(Stores stores, Instant now) {
        Await.result(stores.coupons().create(campaign(now)));
        List<Future<?>> calls = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            calls.add(stores.coupons().issue(new CampaignId("spring"), new UserId("u" + i), new RequestId("r")));
        }
        Await.result(Future.all(calls));
    }

    private static void fillRoom(Stores stores, Instant now) {
        RoomId room = new RoomId("hall");
        Duration minute = Duration.ofMinutes(1);
        Await.result(stores.waitingRooms()
                .create(new WaitingRoom(room, 10, 10, minute, minute, List.of(Lane.DEFAULT), now.plusSeconds(60))));
        List<Future<?>> calls = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            calls.add(stores.waitingRooms().join(room, new UserId("u" + i), Lane.DEFAULT.id()));
        }
        Await.result(Future.all(calls));
        Await.result(stores.waitingRooms().admit(room, 10));
    }

    private static void fillBoard(Stores stores, Instant now) {
        Leaderboard board = board("sales", now);
        Await.result(stores.leaderboards().create(board));
        List<Future<?>> calls = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            calls.add(stores.leaderboards()
                    .record(board.id(), new ScoreEvent(new EventId("e" + i), new MemberId("m" + i), i, now)));
        }
        Await.result(Future.all(calls));
        for (int i = 0; i < 3; i++) {
            Await.result(stores.leaderboards().snapshot(board.id(), Window.ALL, new RequestId("s" + i), 1_000));
        }
    }

    private static void fillSale(Stores stores, Instant now) {
        List<Item> items = IntStream.range(0, 2_500)
                .mapToObj(i -> new Item(new ItemId("i" + i), 1, 0))
                .toList();
        SaleId sale = new SaleId("show");
        Duration hour = Duration.ofHours(1);
        Await.result(stores.sales().create(new Sale(sale, items, now, now.plus(hour), hour)));
        List<Future<?>> calls = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            List<Line> lines = List.of(new Line(new ItemId("i" + i), 1));
            calls.add(stores.sales().reserve(sale, new ReservationId("r" + i), new UserId("u"), lines, hour));
        }
        Await.result(Future.all(calls));
        Payment payment = new Payment(new WalletId("u"), Optional.empty());
        Await.result(stores.sales().confirm(sale, new ReservationId("r7"), new UserId("u"), payment));
        Await.result(stores.sales().relayed(sale, "mail", 1));
    }

    private static void record(Stores stores, Leaderboard board, String event) {
        Await.result(stores.leaderboards()
                .record(
                        board.id(),
                        new ScoreEvent(
                                new EventId(event),
                                new MemberId("m"),
                                1,
                                STORES.clock().instant())));
    }

    private static Leaderboard board(String name, Instant now) {
        return new Leaderboard(
                new LeaderboardId(name),
                Operator.INCREMENT,
                ScoreOrder.HIGHER_IS_BETTER,
                TieBreak.FIRST_REACHED,
                RankStyle.ORDINAL,
                ZoneOffset.UTC,
                Map.of(WindowKind.HOUR, Duration.ofHours(1), WindowKind.ALL, Duration.ZERO),
                Duration.ofMinutes(5),
                now.plus(Duration.ofDays(1)));
    }
}
