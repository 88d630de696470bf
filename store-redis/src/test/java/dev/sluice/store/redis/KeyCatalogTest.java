package dev.sluice.store.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.Operator;
import dev.sluice.core.ranking.RankStyle;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.ScoreOrder;
import dev.sluice.core.ranking.TieBreak;
import dev.sluice.core.ranking.WindowKind;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.CouponUse;
import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.Sale;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.store.StoreConfig;
import dev.sluice.core.store.Stores;
import dev.sluice.core.waiting.Lane;
import dev.sluice.core.waiting.RoomId;
import dev.sluice.core.waiting.WaitingRoom;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.servers.LocalServers;
import dev.sluice.servers.ServerProcess;
import dev.sluice.store.redis.link.Key;
import dev.sluice.store.redis.link.Script;
import dev.sluice.testkit.Await;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is written outside the catalogue, nothing but money without a TTL, and no script reaches beyond its keys. */
class KeyCatalogTest {
    private static final String WINDOWS = "\\E(all|(hourly|daily|weekly|monthly):[^:]+)\\Q";
    private static final long NO_TTL = -1;

    @Test
    void onlyMoneyShouldHaveNoEnd() {
        assertThat(Key.values())
                .filteredOn(key -> key.lifetime().equals(Key.NEVER))
                .containsExactly(Key.WALLET, Key.WALLET_ENTRIES);
    }

    @Test
    void everyKeyShouldBeInTheCatalogueWithItsTypeAndLifetime() {
        Set<Key> met = EnumSet.noneOf(Key.class);
        try (ServerProcess server = LocalServers.ofThisMachine().redisProcess()) {
            Stores stores = RedisServerForTests.open(StoreConfig.of("redis").with("url", server.url()));
            useEverything(stores);
            Redis admin = Redis.createClient(RedisServerForTests.VERTX, server.url());
            for (String name : everyKey(admin)) {
                Key key = catalogued(name);
                met.add(key);
                assertThat(ask(admin, Request.cmd(Command.TYPE).arg(name)).toString())
                        .as("type of %s", name)
                        .isEqualTo(key.type());
                Long ttl = ask(admin, Request.cmd(Command.PTTL).arg(name)).toLong();
                if (key.lifetime().equals(Key.NEVER)) {
                    assertThat(ttl).as("TTL of %s", name).isEqualTo(NO_TTL);
                } else {
                    assertThat(ttl).as("TTL of %s", name).isPositive();
                }
            }
            admin.close();
            Await.result(stores.close());
        }
        // Of two generations only one is in use at a time.
        met.add(Key.BOARD_EVENTS_EVEN);
        met.add(Key.BOARD_EVENTS_ODD);
        met.add(Key.WALLET_REQUESTS_EVEN);
        met.add(Key.WALLET_REQUESTS_ODD);
        // Attempts are there only while somebody confirms.
        met.add(Key.SALE_ATTEMPTS);
        assertThat(met).containsExactlyInAnyOrder(Key.values());
    }

    @Test
    void windowsShouldHaveTheNamesThatPeopleKnow() {
        assertThat(Key.WINDOW.of("most-ordered", "daily:20240429")).isEqualTo("ranking:{most-ordered}:daily:20240429");
        assertThat(Key.WINDOW.of("most-ordered", "weekly:2024-W18"))
                .isEqualTo("ranking:{most-ordered}:weekly:2024-W18");
        assertThat(Key.WINDOW.of("a*b", "all")).isEqualTo("ranking:{a*b}:all");
    }

    @ParameterizedTest
    @EnumSource(Key.class)
    void theKeysOfOneAggregateShouldShareItsSlot(Key key) {
        assertThat(key.of("x", "all")).containsOnlyOnce("{x}").matches("(coupon|waiting|ranking|wallet|sale):\\{x}:.*");
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void aScriptShouldTouchOnlyTheKeysItIsGiven(Script script) {
        String code = script.text()
                .lines()
                .map(line -> line.replaceFirst("--.*", ""))
                .reduce("", (all, line) -> all + line + "\n");
        assertThat(code)
                .doesNotContainPattern("'(coupon|waiting|ranking|wallet|sale):")
                .doesNotContain("KEYS[1] ..");
        Pattern.compile("redis\\.call\\('([A-Z]+)', ([^,)]+)")
                .matcher(code)
                .results()
                .filter(call -> !call.group(1).equals("TIME"))
                .forEach(call -> assertThat(call.group(2))
                        .as("key of %s in %s", call.group(1), script.path())
                        .matches("KEYS\\[[^]]+]|unpack\\(KEYS|key|list|levels|counts|event_key|request_key|older_key"
                                + "|window\\.(ranking|members|levels|counts)"));
    }

    @SuppressWarnings("NullAway") // These commands are always answered with something.
    private static Response ask(Redis admin, Request command) {
        return Await.result(admin.send(command));
    }

    private static Key catalogued(String name) {
        List<Key> owners = new ArrayList<>();
        for (Key key : Key.values()) {
            String pattern = Pattern.quote(key.pattern())
                    .replaceFirst("\\{[a-z]+}", "\\\\E\\\\{[^}]+}\\\\Q")
                    .replace("*", key == Key.WALLET_PAYMENTS ? "\\E[^:]+:\\d+\\Q" : WINDOWS);
            if (name.matches(pattern)) {
                owners.add(key);
            }
        }
        assertThat(owners).as("owners of %s", name).hasSize(1);
        return owners.get(0);
    }

    private static List<String> everyKey(Redis admin) {
        List<String> names = new ArrayList<>();
        String cursor = "0";
        do {
            Response page = ask(admin, Request.cmd(Command.SCAN).arg(cursor));
            cursor = page.get(0).toString();
            page.get(1).forEach(name -> names.add(name.toString()));
        } while (!cursor.equals("0"));
        return names;
    }

    private static void useEverything(Stores stores) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        CampaignId campaign = new CampaignId("keys");
        UserId mina = new UserId("mina");
        UserId jun = new UserId("jun");
        RequestId request = new RequestId("1");
        Await.result(stores.coupons()
                .create(new Campaign(campaign, 10, 2, now.minusSeconds(1), now.plusSeconds(600), Duration.ofHours(1))));
        Await.result(stores.coupons().issue(campaign, mina, request));
        Await.result(stores.coupons().redeem(campaign, mina, 1, request));

        RoomId room = new RoomId("keys");
        Await.result(stores.waitingRooms()
                .create(new WaitingRoom(
                        room,
                        1,
                        1,
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(5),
                        List.of(Lane.DEFAULT),
                        now.plusSeconds(600))));
        Await.result(stores.waitingRooms().join(room, mina, Lane.DEFAULT.id()));
        Await.result(stores.waitingRooms().admit(room, 1));
        Await.result(stores.waitingRooms().join(room, jun, Lane.DEFAULT.id()));

        useSales(stores, now, campaign);

        for (TieBreak ties : TieBreak.values()) {
            LeaderboardId board = new LeaderboardId("keys-" + ties);
            Await.result(stores.leaderboards()
                    .create(new Leaderboard(
                            board,
                            Operator.INCREMENT,
                            ScoreOrder.HIGHER_IS_BETTER,
                            ties,
                            RankStyle.DENSE,
                            ZoneId.of("Asia/Seoul"),
                            Map.of(
                                    WindowKind.HOUR, Duration.ofHours(1),
                                    WindowKind.DAY, Duration.ofDays(1),
                                    WindowKind.WEEK, Duration.ofDays(7),
                                    WindowKind.MONTH, Duration.ofDays(31),
                                    WindowKind.ALL, Duration.ZERO),
                            Duration.ofHours(1),
                            now.plus(40, ChronoUnit.DAYS))));
            Await.result(
                    stores.leaderboards().record(board, new ScoreEvent(new EventId("e1"), new MemberId("p1"), 3, now)));
            Await.result(
                    stores.leaderboards().record(board, new ScoreEvent(new EventId("e2"), new MemberId("p2"), 3, now)));
            Await.result(stores.leaderboards().remove(board, new EventId("e3"), new MemberId("p1")));
            for (WindowKind kind : WindowKind.values()) {
                Await.result(stores.leaderboards().snapshot(board, kind.at(now, ZoneId.of("Asia/Seoul")), request, 10));
            }
        }
    }

    private static void useSales(Stores stores, Instant now, CampaignId campaign) {
        SaleId sale = new SaleId("keys");
        UserId mina = new UserId("mina");
        WalletId wallet = new WalletId("mina");
        ReservationId paid = new ReservationId("paid");
        List<Line> lines = List.of(new Line(new ItemId("seat"), 1));
        Await.result(stores.wallets().charge(wallet, 100, new RequestId("1")));
        Await.result(stores.coupons().issue(campaign, mina, new RequestId("2")));
        Await.result(stores.sales()
                .create(new Sale(
                        sale,
                        List.of(new Item(new ItemId("seat"), 3, 10)),
                        now.minusSeconds(1),
                        now.plusSeconds(600),
                        Duration.ofMinutes(5))));
        for (ReservationId name : List.of(paid, new ReservationId("held"))) {
            Await.result(stores.sales().reserve(sale, name, mina, lines, Duration.ofMinutes(1)));
        }
        Payment payment = new Payment(wallet, Optional.of(new CouponUse(campaign, 2, 1)));
        assertThat(Await.result(stores.sales().confirm(sale, paid, mina, payment)))
                .isInstanceOf(ConfirmResult.Confirmed.class);
        Await.result(stores.sales().relayed(sale, "mail", 1));
    }
}
