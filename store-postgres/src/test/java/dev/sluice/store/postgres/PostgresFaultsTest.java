package dev.sluice.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.RequestId;
import dev.sluice.core.StoreException;
import dev.sluice.core.StoreException.Kind;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CampaignStatus;
import dev.sluice.core.coupon.IssueResult;
import dev.sluice.core.coupon.IssueResult.AlreadyIssued;
import dev.sluice.core.coupon.IssueResult.Issued;
import dev.sluice.core.store.StoreConfig;
import dev.sluice.core.store.Stores;
import dev.sluice.servers.LocalServers;
import dev.sluice.servers.ServerProcess;
import dev.sluice.testkit.Await;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What callers see, and what is true afterwards, when the server freezes, dies or cannot keep up. */
class PostgresFaultsTest {
    private static final Duration DEADLINE = Duration.ofMillis(1_500);
    private static final Duration SLACK = Duration.ofSeconds(2);
    private static final int USERS = 600;

    private static ServerProcess server;
    private static Vertx vertx;
    private Stores stores;
    private CampaignId campaign;

    @BeforeAll
    static void start() {
        server = LocalServers.ofThisMachine().postgresProcess();
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stop() {
        Await.result(vertx.close());
        server.close();
    }

    @BeforeEach
    void open() {
        StoreConfig config = StoreConfig.of("postgres")
                .with("url", server.url())
                .with("connectTimeout", "500ms")
                .with("statementTimeout", "1s")
                .with("callTimeout", DEADLINE.toMillis() + "ms")
                .with("poolSize", "2")
                .with("maxQueued", "40")
                .with("maxBatch", "64");
        stores = Await.result(new PostgresStoreProvider().open(vertx, config));
        campaign = new CampaignId("c" + System.nanoTime());
        Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
        Await.result(stores.coupons()
                .create(new Campaign(
                        campaign, USERS, 1, now.minusSeconds(60), now.plusSeconds(3_600), Duration.ofHours(1))));
    }

    @AfterEach
    void close() {
        Await.result(stores.close());
    }

    private Future<IssueResult> issue(int user) {
        return stores.coupons().issue(campaign, new UserId("u" + user), new RequestId("r"));
    }

    private List<Future<IssueResult>> issueToAll() {
        List<Future<IssueResult>> calls = new ArrayList<>();
        for (int user = 0; user < USERS; user++) {
            calls.add(issue(user));
        }
        return calls;
    }

    /** The answer, or the fault. */
    private static Object outcome(Future<?> call) {
        return Await.result(call.transform(
                done -> Future.succeededFuture(done.succeeded() ? (Object) done.result() : done.cause())));
    }

    private static Kind kind(Object outcome) {
        assertThat(outcome).isInstanceOf(StoreException.class);
        return ((StoreException) outcome).kind();
    }

    /** Repeats every call until it is answered, and sees that the answers tell one truth with the earlier ones. */
    private void settleAll(Map<Integer, Long> told) {
        Map<Long, Integer> owners = new HashMap<>();
        for (int user = 0; user < USERS; user++) {
            long seq = settled(user);
            assertThat(owners.put(seq, user)).as("owners of coupon %s", seq).isNull();
            assertThat(told.getOrDefault(user, seq))
                    .as("what u%s was told before", user)
                    .isEqualTo(seq);
        }
        CampaignStatus status = Await.result(stores.coupons().status(campaign)).orElseThrow();
        assertThat(status.issued()).isEqualTo(USERS);
        assertThat(owners.keySet()).allMatch(seq -> seq >= 1 && seq <= USERS);
    }

    private long settled(int user) {
        for (int attempt = 0; attempt < 200; attempt++) {
            Object outcome = outcome(issue(user));
            if (outcome instanceof Issued issued) {
                return issued.seq();
            }
            if (outcome instanceof AlreadyIssued already) {
                return already.seq();
            }
            kind(outcome);
        }
        throw new AssertionError("u" + user + " is never answered");
    }

    private static Map<Integer, Long> answered(List<Future<IssueResult>> calls) {
        Map<Integer, Long> told = new HashMap<>();
        for (int user = 0; user < calls.size(); user++) {
            if (outcome(calls.get(user)) instanceof Issued issued) {
                told.put(user, issued.seq());
            }
        }
        return told;
    }

    @Test
    void everyCallShouldEndWithinTheDeadlineWhileTheServerIsFrozen() {
        issueToSome();
        Await.result(stores.coupons().status(campaign));
        List<Future<IssueResult>> calls = new ArrayList<>();
        server.pause();
        try {
            long began = System.nanoTime();
            calls.addAll(issueToAll());
            List<Future<?>> others = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                others.add(stores.coupons().status(campaign));
            }
            assertThat(kind(outcome(calls.get(0)))).isEqualTo(Kind.OUTCOME_UNKNOWN);
            calls.forEach(call -> assertThat(kind(outcome(call))).isIn(Kind.OUTCOME_UNKNOWN, Kind.UNAVAILABLE));
            others.forEach(call -> assertThat(kind(outcome(call))).isIn(Kind.OUTCOME_UNKNOWN, Kind.UNAVAILABLE));
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(DEADLINE.plus(SLACK));

            long again = System.nanoTime();
            assertThat(kind(outcome(issue(0)))).isEqualTo(Kind.UNAVAILABLE);
            assertThat(Duration.ofNanos(System.nanoTime() - again)).isLessThan(DEADLINE.plus(SLACK));
        } finally {
            server.resume();
        }
        settleAll(answered(calls));
    }

    @Test
    void answersGivenShouldStayTrueWhenTheServerIsKilledAmongCalls() {
        issueToSome();
        List<Future<IssueResult>> calls = issueToAll();
        server.kill();
        Map<Integer, Long> told = answered(calls);
        assertThat(kind(outcome(issue(0)))).isEqualTo(Kind.UNAVAILABLE);
        server.restart();
        settleAll(told);
    }

    @Test
    void answersGivenShouldStayTrueWhenTheServerIsRestartedAmongCalls() {
        issueToSome();
        List<Future<IssueResult>> calls = issueToAll();
        server.restart();
        settleAll(answered(calls));
    }

    /** So that connections are there, and some have been told. */
    private void issueToSome() {
        for (int user = 0; user < 10; user++) {
            assertThat(outcome(issue(user))).isInstanceOf(Issued.class);
        }
    }

    @Test
    void callsBeyondTheLimitShouldBeRefusedAtOnce() {
        server.pause();
        try {
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                calls.add(stores.coupons().status(campaign));
            }
            Object last = outcome(calls.get(99));
            assertThat(kind(last)).isEqualTo(Kind.OVERLOADED);
            calls.forEach(call -> kind(outcome(call)));
        } finally {
            server.resume();
        }
    }
}
