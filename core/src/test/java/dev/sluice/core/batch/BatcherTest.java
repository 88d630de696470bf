package dev.sluice.core.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.StoreException;
import dev.sluice.core.StoreException.Kind;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BatcherTest {
    /** A backend that answers when it is told to: each request with itself, underlined. */
    private static final class Backend implements BatchCall<String, String, String> {
        private record Run(String key, List<String> requests, Promise<List<String>> promise) {
            void answer() {
                promise.complete(requests.stream().map(request -> "_" + request).toList());
            }
        }

        private final List<Run> runs = new ArrayList<>();

        @Override
        public Future<List<String>> run(String key, List<String> requests) {
            Run run = new Run(key, requests, Promise.promise());
            runs.add(run);
            return run.promise().future();
        }

        List<List<String>> requests() {
            return runs.stream().map(Run::requests).toList();
        }
    }

    private final Backend backend = new Backend();

    private Batcher<String, String, String> batcher(int maxBatch, int maxInFlight, int maxQueued) {
        return new Batcher<>(new BatchLimits(maxBatch, maxInFlight, maxQueued), backend);
    }

    @Test
    void aRequestShouldGoOutAtOnceWhenNothingIsUnderWay() {
        Future<String> answer = batcher(10, 2, 100).submit("key", "a");
        assertThat(backend.requests()).containsExactly(List.of("a"));
        assertThat(answer.isComplete()).isFalse();
        backend.runs.get(0).answer();
        assertThat(answer.result()).isEqualTo("_a");
    }

    @Test
    void requestsShouldGatherWhileCallsAreUnderWayAndGoOutTogetherInOrder() {
        Batcher<String, String, String> batcher = batcher(10, 2, 100);
        List<Future<String>> answers = new ArrayList<>();
        for (String request : List.of("a", "b", "c", "d", "e")) {
            answers.add(batcher.submit("key", request));
        }
        assertThat(backend.requests()).containsExactly(List.of("a"), List.of("b"));
        assertThat(batcher.queued()).isEqualTo(3);
        backend.runs.get(1).answer();
        assertThat(backend.requests()).containsExactly(List.of("a"), List.of("b"), List.of("c", "d", "e"));
        assertThat(batcher.queued()).isZero();
        backend.runs.get(2).answer();
        backend.runs.get(0).answer();
        assertThat(answers).extracting(Future::result).containsExactly("_a", "_b", "_c", "_d", "_e");
    }

    @Test
    void aBatchShouldBeNoLargerThanTheLimit() {
        Batcher<String, String, String> batcher = batcher(2, 1, 100);
        for (String request : List.of("a", "b", "c", "d", "e", "f")) {
            batcher.submit("key", request);
        }
        for (int i = 0; i < 4; i++) {
            backend.runs.get(i).answer();
        }
        assertThat(backend.requests())
                .containsExactly(List.of("a"), List.of("b", "c"), List.of("d", "e"), List.of("f"));
    }

    @Test
    void keysShouldNotWaitForOneAnother() {
        Batcher<String, String, String> batcher = batcher(10, 1, 100);
        batcher.submit("one", "a");
        batcher.submit("two", "b");
        batcher.submit("one", "c");
        assertThat(backend.requests()).containsExactly(List.of("a"), List.of("b"));
        backend.runs.get(0).answer();
        assertThat(backend.runs.get(2).key()).isEqualTo("one");
        assertThat(backend.runs.get(2).requests()).containsExactly("c");
    }

    @Test
    void aKeyThatHasRunEmptyShouldBeIdleAgain() {
        Batcher<String, String, String> batcher = batcher(10, 1, 100);
        for (int i = 0; i < 3; i++) {
            batcher.submit("key", "a" + i);
            batcher.submit("key", "b" + i);
            backend.runs.get(2 * i).answer();
            backend.runs.get(2 * i + 1).answer();
        }
        assertThat(backend.requests())
                .containsExactly(
                        List.of("a0"), List.of("b0"), List.of("a1"), List.of("b1"), List.of("a2"), List.of("b2"));
    }

    @Test
    void oneMoreThanMayWaitShouldBeRefusedAsOverloaded() {
        Batcher<String, String, String> batcher = batcher(10, 1, 2);
        batcher.submit("one", "a");
        Future<String> second = batcher.submit("one", "b");
        batcher.submit("two", "c");
        batcher.submit("two", "d");
        Future<String> refused = batcher.submit("one", "e");
        assertThat(kind(refused)).isEqualTo(Kind.OVERLOADED);
        assertThat(batcher.queued()).isEqualTo(2);
        backend.runs.get(0).answer();
        backend.runs.get(2).answer();
        assertThat(second.result()).isEqualTo("_b");
        assertThat(batcher.submit("three", "f").isComplete())
                .as("an idle key waits for nobody")
                .isFalse();
    }

    @Test
    void aCallThatFailsShouldFailItsOwnRequestsOnly() {
        Batcher<String, String, String> batcher = batcher(10, 1, 100);
        Future<String> first = batcher.submit("key", "a");
        Future<String> behind = batcher.submit("key", "b");
        backend.runs.get(0).promise().fail(new StoreException(Kind.FAILED, "no such script"));
        assertThat(kind(first)).isEqualTo(Kind.FAILED);
        assertThat(backend.requests()).containsExactly(List.of("a"), List.of("b"));
        backend.runs.get(1).answer();
        assertThat(behind.result()).isEqualTo("_b");
    }

    @Test
    void aBackendOutOfReachShouldFailThoseWhoWaitBehindToo() {
        for (Kind kind : new Kind[] {Kind.OUTCOME_UNKNOWN, Kind.UNAVAILABLE}) {
            Backend silent = new Backend();
            Batcher<String, String, String> batcher = new Batcher<>(new BatchLimits(10, 1, 100), silent);
            Future<String> first = batcher.submit("key", "a");
            Future<String> behind = batcher.submit("key", "b");
            silent.runs.get(0).promise().fail(new StoreException(kind, "no answer within 2 s"));
            assertThat(kind(first)).isEqualTo(kind);
            assertThat(kind(behind)).as("it was never sent").isEqualTo(Kind.UNAVAILABLE);
            assertThat(behind.cause()).hasMessageContaining("no answer within 2 s");
            assertThat(batcher.queued()).isZero();
            Future<String> next = batcher.submit("key", "c");
            silent.runs.get(1).answer();
            assertThat(next.result()).isEqualTo("_c");
        }
    }

    @Test
    void anAnswerForEachRequestShouldBeAskedFor() {
        Future<String> answer = batcher(10, 1, 100).submit("key", "a");
        backend.runs.get(0).promise().complete(List.of());
        assertThat(answer.cause()).hasMessage("1 requests got 0 answers");
    }

    @Test
    void answersShouldArriveOnTheCallersContext() throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            Batcher<String, String, String> batcher = batcher(10, 1, 100);
            Context caller = vertx.getOrCreateContext();
            CompletableFuture<Context> submitted = new CompletableFuture<>();
            CompletableFuture<Context> answeredOn = new CompletableFuture<>();
            caller.runOnContext(go -> {
                batcher.submit("key", "a").onComplete(done -> answeredOn.complete(Vertx.currentContext()));
                submitted.complete(caller);
            });
            submitted.get(10, TimeUnit.SECONDS);
            backend.runs.get(0).answer();
            assertThat(answeredOn.get(10, TimeUnit.SECONDS)).isSameAs(caller);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        }
    }

    private static Kind kind(Future<?> failed) {
        assertThat(failed.cause()).isInstanceOf(StoreException.class);
        return ((StoreException) failed.cause()).kind();
    }
}
