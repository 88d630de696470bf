package dev.sluice.store.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.RequestId;
import dev.sluice.core.StoreException;
import dev.sluice.core.StoreException.Kind;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.coupon.Issuance;
import dev.sluice.core.coupon.IssueResult;
import dev.sluice.core.store.StoreConfig;
import dev.sluice.core.store.Stores;
import dev.sluice.servers.LocalServers;
import dev.sluice.servers.ServerProcess;
import dev.sluice.testkit.Await;
import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Redis of this test's own is emptied of scripts, cut off, restarted and frozen while requests are under way. */
class RedisFaultTest {
    private static final RequestId ONLY = new RequestId("1");
    private static final Duration COMMAND_TIMEOUT = Duration.ofMillis(400);
    private static ServerProcess server;

    private Stores stores;
    private CouponStore coupons;
    private CampaignId campaign;

    @BeforeAll
    static void startServer() {
        server = LocalServers.ofThisMachine().redisProcess();
    }

    @AfterAll
    static void endServer() {
        server.close();
    }

    @BeforeEach
    void openCampaign() {
        stores = RedisServerForTests.open(config());
        coupons = stores.coupons();
        campaign = new CampaignId("faults-" + System.nanoTime());
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Await.result(coupons.create(new Campaign(
                campaign, 1_000, 1, now.minusSeconds(60), now.plus(1, ChronoUnit.HOURS), Duration.ofHours(1))));
    }

    @AfterEach
    void closeStores() {
        Await.result(stores.close());
    }

    private static StoreConfig config() {
        return StoreConfig.of("redis")
                .with("url", server.url())
                .with("commandTimeout", COMMAND_TIMEOUT.toMillis() + "ms")
                .with("connectTimeout", "400ms");
    }

    @Test
    void answersShouldGoOnWhenScriptsAreFlushedInBetween() {
        Redis admin = Redis.createClient(RedisServerForTests.VERTX, server.url());
        try {
            for (int round = 0; round < 20; round++) {
                List<Future<IssueResult>> asked = ask(round * 40, 40);
                Await.result(admin.send(Request.cmd(Command.SCRIPT).arg("FLUSH")));
                asked.forEach(answer -> assertThat(Await.result(answer)).isInstanceOf(IssueResult.Issued.class));
            }
        } finally {
            admin.close();
        }
        settleAndJudge(Map.of(), 800);
    }

    @Test
    void answersShouldStayTrueWhenConnectionsAreCutInBetween() {
        Redis admin = Redis.createClient(RedisServerForTests.VERTX, server.url());
        Map<Integer, Long> given = new HashMap<>();
        try {
            for (int round = 0; round < 10; round++) {
                List<Future<IssueResult>> asked = ask(round * 80, 80);
                Await.result(admin.send(
                        Request.cmd(Command.CLIENT).arg("KILL").arg("TYPE").arg("normal")));
                collect(asked, round * 80, given);
            }
        } finally {
            admin.close();
        }
        settleAndJudge(given, 800);
    }

    @Test
    void answersShouldStayTrueWhenTheServerIsRestarted() {
        Map<Integer, Long> given = new HashMap<>();
        List<Future<IssueResult>> asked = ask(0, 400);
        collect(asked, 0, given);
        asked = ask(400, 400);
        server.restart();
        collect(asked, 400, given);
        settleAndJudge(given, 800);
    }

    @Test
    void everyRequestShouldBeAnsweredInTimeWhenTheServerIsFrozen() {
        Map<Integer, Long> given = new HashMap<>();
        collect(ask(0, 100), 0, given);
        server.pause();
        try {
            long began = System.nanoTime();
            List<Future<IssueResult>> asked = ask(100, 700);
            Future.join(new ArrayList<>(asked))
                    .transform(done -> Future.succeededFuture())
                    .toCompletionStage()
                    .toCompletableFuture()
                    .orTimeout(10, TimeUnit.SECONDS)
                    .join();
            // Not a measure of speed: without limits these requests would wait for as long as the server is frozen.
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
            for (Future<IssueResult> answer : asked) {
                assertThat(answer.cause())
                        .isInstanceOfSatisfying(
                                StoreException.class,
                                fault -> assertThat(fault.kind()).isIn(Kind.OUTCOME_UNKNOWN, Kind.UNAVAILABLE));
            }
        } finally {
            server.resume();
        }
        settleAndJudge(given, 800);
    }

    @Test
    void aLineThatFellSilentShouldBeReplacedByAnother() {
        try (SilentLine line = new SilentLine(server.url());
                Closing cut = new Closing(RedisServerForTests.open(config().with("url", line.url())))) {
            CouponStore behind = cut.stores().coupons();
            Map<Integer, Long> given = new HashMap<>();
            collect(ask(behind, 0, 100), 0, given);
            line.fallSilent();
            collect(ask(behind, 100, 100), 100, given);
            // The old line stays silent for good: only a new one can carry these.
            List<Future<IssueResult>> asked = ask(behind, 200, 100);
            asked.forEach(answer -> assertThat(Await.result(answer)).isInstanceOf(IssueResult.Issued.class));
            collect(asked, 200, given);
            settleAndJudge(given, 300);
        }
    }

    private record Closing(Stores stores) implements AutoCloseable {
        @Override
        public void close() {
            Await.result(stores.close());
        }
    }

    @Test
    void requestsBeyondTheQueueShouldBeRefusedAsOverload() {
        Stores small = RedisServerForTests.open(
                config().with("maxQueued", "10").with("maxBatch", "1").with("maxInFlight", "1"));
        server.pause();
        try {
            List<Future<IssueResult>> asked = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                asked.add(small.coupons().issue(campaign, new UserId("o" + i), ONLY));
            }
            long overloaded = asked.stream()
                    .filter(answer -> answer.failed()
                            && answer.cause() instanceof StoreException fault
                            && fault.kind() == Kind.OVERLOADED)
                    .count();
            assertThat(overloaded).isEqualTo(39);
        } finally {
            server.resume();
            Await.result(small.close());
        }
    }

    private List<Future<IssueResult>> ask(int first, int count) {
        return ask(coupons, first, count);
    }

    private List<Future<IssueResult>> ask(CouponStore store, int first, int count) {
        List<Future<IssueResult>> asked = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            asked.add(store.issue(campaign, new UserId("u" + i), ONLY));
        }
        return asked;
    }

    /** Keeps the numbers of coupons that were told; faults are left to be settled. */
    private static void collect(List<Future<IssueResult>> asked, int first, Map<Integer, Long> given) {
        for (int i = 0; i < asked.size(); i++) {
            try {
                if (Await.result(asked.get(i)) instanceof IssueResult.Issued issued) {
                    given.put(first + i, issued.seq());
                }
            } catch (StoreException fault) {
                assertThat(fault.kind()).isNotEqualTo(Kind.OVERLOADED);
            }
        }
    }

    /** Asks for every user again, until all are answered; then answers given before still hold, and numbers are dense. */
    private void settleAndJudge(Map<Integer, Long> given, int users) {
        Map<Integer, Long> settled = new HashMap<>();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (settled.size() < users && System.nanoTime() < deadline) {
            for (int i = 0; i < users; i++) {
                if (!settled.containsKey(i)) {
                    settle(i, settled);
                }
            }
        }
        assertThat(settled).hasSize(users).containsAllEntriesOf(given);
        assertThat(settled.values()).doesNotHaveDuplicates();
        List<Issuance> issued = Await.result(coupons.issuances(campaign, 0, 1_000));
        assertThat(issued).hasSize(users);
        for (Issuance issuance : issued) {
            int user = Integer.parseInt(issuance.user().value().substring(1));
            assertThat(settled).containsEntry(user, issuance.seq());
        }
    }

    private void settle(int user, Map<Integer, Long> settled) {
        try {
            IssueResult answer = Await.result(coupons.issue(campaign, new UserId("u" + user), ONLY));
            if (answer instanceof IssueResult.Issued issued) {
                settled.put(user, issued.seq());
            } else if (answer instanceof IssueResult.AlreadyIssued issued) {
                settled.put(user, issued.seq());
            }
        } catch (StoreException notYet) {
            assertThat(notYet.kind()).isIn(Kind.OUTCOME_UNKNOWN, Kind.UNAVAILABLE, Kind.FAILED);
        }
    }
}
