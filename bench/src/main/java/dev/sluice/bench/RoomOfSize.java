package dev.sluice.bench;

import dev.sluice.core.store.CreateResult.Created;
import dev.sluice.core.waiting.Lane;
import dev.sluice.core.waiting.RoomId;
import dev.sluice.core.waiting.Waiting;
import dev.sluice.core.waiting.WaitingRoom;
import dev.sluice.core.waiting.WaitingRoomStore;
import io.vertx.core.Context;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Join and position in a room of a given size. Each turn is a number of bursts of as many joiners; a small room is made
 * anew for each burst, a large one goes on, so both keep their size within a factor.
 */
final class RoomOfSize implements Candidate {
    private static final int BURST = 1_000;
    private static final int BURSTS = 20;
    private static final int IN_FLIGHT = 256;

    private final String storeName;
    private final WaitingRoomStore store;
    private final Context context;
    private final CpuTime cpu;
    private final int waiting;
    private final boolean anew;
    private RoomId room = new RoomId("none");
    private int rooms;
    private long joined;

    /**
     * @param waiting how many wait before the first burst
     * @param anew whether each burst has a room of its own
     */
    RoomOfSize(String storeName, WaitingRoomStore store, Context context, CpuTime cpu, int waiting, boolean anew) {
        this.storeName = storeName;
        this.store = store;
        this.context = context;
        this.cpu = cpu;
        this.waiting = waiting;
        this.anew = anew;
        if (!anew) {
            fill();
        }
    }

    @Override
    public String name() {
        return String.format("%s, join + position, %,d waiting", storeName, waiting);
    }

    @Override
    public Sample turn(Duration length) {
        Map<String, Long> cpuNanos = new HashMap<>();
        long nanos = 0;
        long p50 = 0;
        long p99 = 0;
        for (int i = 0; i < BURSTS; i++) {
            if (anew) {
                fill();
            }
            Sample burst = run(BURST, true);
            nanos += burst.nanos();
            p50 += burst.p50Nanos() / BURSTS;
            p99 = Math.max(p99, burst.p99Nanos());
            burst.cpuNanos().forEach((process, used) -> cpuNanos.merge(process, used, Long::sum));
        }
        judge();
        return new Sample((long) BURST * BURSTS, nanos, p50, p99, cpuNanos);
    }

    private void fill() {
        room = new RoomId("bench-" + waiting + "-" + ++rooms);
        joined = 0;
        WaitingRoom rules = new WaitingRoom(
                room,
                100,
                100,
                Duration.ofMinutes(5),
                Duration.ofHours(2),
                List.of(Lane.DEFAULT),
                Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(1, ChronoUnit.HOURS));
        if (!(Blocking.await(store.create(rules)) instanceof Created)) {
            throw new IllegalStateException("no room was made");
        }
        run(waiting, false);
    }

    private Sample run(int joiners, boolean askPosition) {
        long first = joined;
        joined += joiners;
        return ClosedLoop.run(
                askPosition ? IN_FLIGHT : 4_096,
                Duration.ofMinutes(10),
                joiners,
                body -> context.runOnContext(now -> body.run()),
                cpu,
                (index, done) ->
                        joinAndAsk(first + index, askPosition).onComplete(answer -> done.accept(answer.cause())));
    }

    private Future<?> joinAndAsk(long index, boolean askPosition) {
        var user = Crowd.user(index);
        return store.join(room, user, Lane.DEFAULT.id()).compose(place -> {
            if (!(place instanceof Waiting behind) || behind.ahead() != behind.ticket() - 1) {
                return Future.failedFuture("joining was answered with " + place);
            }
            if (!askPosition) {
                return Future.succeededFuture();
            }
            return store.position(room, user)
                    .compose(again -> again instanceof Waiting still
                                    && still.ticket() == behind.ticket()
                                    && still.ahead() == behind.ahead()
                            ? Future.succeededFuture()
                            : Future.failedFuture("the place " + behind + " became " + again));
        });
    }

    private void judge() {
        var counts = Blocking.await(store.counts(room));
        if (counts.isEmpty() || counts.get().joined() != joined || counts.get().waitingInAll() != joined) {
            throw new IllegalStateException(joined + " joined, but the room counts " + counts);
        }
    }
}
