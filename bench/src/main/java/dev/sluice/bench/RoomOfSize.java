package dev.sluice.bench;

import dev.sluice.core.store.CreateResult.Created;
import dev.sluice.core.store.Stores;
import dev.sluice.core.waiting.Lane;
import dev.sluice.core.waiting.RoomId;
import dev.sluice.core.waiting.Waiting;
import dev.sluice.core.waiting.WaitingRoom;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.CallKind;
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
    private final Stores stores;
    private final Context context;
    private final CpuTime cpu;
    private final int waiting;
    private final boolean anew;
    private WaitingRoom room;
    private Witness witness;
    private int rooms;
    private long joined;

    /**
     * @param waiting how many wait before the first burst
     * @param anew whether each burst has a room of its own
     */
    RoomOfSize(String storeName, Stores stores, Context context, CpuTime cpu, int waiting, boolean anew) {
        this.storeName = storeName;
        this.stores = stores;
        this.context = context;
        this.cpu = cpu;
        this.waiting = waiting;
        this.anew = anew;
        this.room = rules();
        this.witness = Witness.of(room);
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
        // The evidence of a million calls is much to collect: not in the middle of a burst of milliseconds.
        System.gc();
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
            if (anew) {
                witness.judge(context.owner(), stores);
            }
        }
        if (!anew) {
            witness.judge(context.owner(), stores);
        }
        return new Sample((long) BURST * BURSTS, nanos, p50, p99, cpuNanos);
    }

    private void fill() {
        room = rules();
        witness = Witness.of(room);
        joined = 0;
        if (!(Blocking.await(stores.waitingRooms().create(room)) instanceof Created)) {
            throw new IllegalStateException("no room was made");
        }
        run(waiting, false);
    }

    private WaitingRoom rules() {
        return new WaitingRoom(
                new RoomId("bench-" + waiting + "-" + ++rooms),
                100,
                100,
                Duration.ofMinutes(5),
                Duration.ofHours(2),
                List.of(Lane.DEFAULT),
                Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(1, ChronoUnit.HOURS));
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
        int number = (int) index;
        var user = Crowd.user(index);
        return witness.call(
                        CallKind.JOIN,
                        number,
                        Lane.DEFAULT.id(),
                        () -> stores.waitingRooms().join(room.id(), user, Lane.DEFAULT.id()))
                .compose(place -> {
                    if (!(place instanceof Waiting)) {
                        return Future.failedFuture("joining was answered with " + place);
                    }
                    return askPosition
                            ? witness.call(
                                    CallKind.POSITION,
                                    number,
                                    Call.NOTHING,
                                    () -> stores.waitingRooms().position(room.id(), user))
                            : Future.succeededFuture();
                });
    }
}
