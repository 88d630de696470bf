package dev.sluice.simulator.trace;

import dev.sluice.simulator.ProgressListener;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.VerticleBase;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Sends the orders of a trace, each when its turn has come and there is room: at most {@value #MAX_IN_FLIGHT} lines are
 * unanswered at any time. Files are read on worker threads, a little ahead. Deploying it starts it.
 */
final class OrderPlayer extends VerticleBase {
    /** The most lines that are unanswered at any time. */
    static final int MAX_IN_FLIGHT = 1_024;

    private static final int READ_AT_ONCE = 1_024;
    private static final int PROGRESS_MILLIS = 200;

    private final OrderReader orders;
    private final Schedule schedule;
    private final boolean paced;
    private final LineSender sender;
    private final Tally tally;
    private final ProgressListener progress;
    private final long asked;
    private final Promise<Void> played = Promise.promise();
    private final Deque<Turn> waiting = new ArrayDeque<>();
    private long begun;
    private long done;
    private int waitingLines;
    private int inFlight;
    private boolean reading;
    private boolean allRead;
    private boolean timed;

    /** An order and when its turn comes, in nanoseconds from the begin. */
    private record Turn(Order order, long at) {}

    OrderPlayer(OrderReader orders, Trace trace, LineSender sender, Tally tally, ProgressListener progress) {
        this.orders = orders;
        this.schedule = new Schedule(trace.begin(), trace.request().speed());
        this.paced = !trace.request().speed().isMax();
        this.asked = trace.account().orders();
        this.sender = sender;
        this.tally = tally;
        this.progress = progress;
    }

    /** Succeeds when every line has been answered or given up; fails if a file cannot be read any further. */
    Future<Void> played() {
        return played.future();
    }

    @Override
    public Future<?> start() {
        begun = System.nanoTime();
        tally.begin(begun);
        vertx.setPeriodic(PROGRESS_MILLIS, timer -> progress.onProgress(done, asked, "playing"));
        proceed();
        return Future.succeededFuture();
    }

    private void proceed() {
        while (!waiting.isEmpty() && hasRoomFor(waiting.peek().order()) && isTurnOf(waiting.peek())) {
            Turn turn = waiting.remove();
            waitingLines -= turn.order().lines().size();
            send(turn.order(), paced ? begun + turn.at() : System.nanoTime());
        }
        if (!allRead && !reading && waitingLines < READ_AT_ONCE) {
            read();
        }
        if (allRead && waiting.isEmpty() && inFlight == 0) {
            progress.onProgress(done, asked, "playing");
            played.tryComplete();
        }
    }

    private boolean hasRoomFor(Order order) {
        return inFlight + order.lines().size() <= MAX_IN_FLIGHT;
    }

    private boolean isTurnOf(Turn turn) {
        long nanos = begun + turn.at() - System.nanoTime();
        if (nanos <= 0) {
            return true;
        }
        if (!timed) {
            timed = true;
            vertx.setTimer(Math.max(1, nanos / 1_000_000), timer -> {
                timed = false;
                proceed();
            });
        }
        return false;
    }

    private void read() {
        reading = true;
        vertx.executeBlocking(() -> orders.next(READ_AT_ONCE)).onComplete(this::take, played::tryFail);
    }

    private void take(List<Order> more) {
        reading = false;
        allRead = more.isEmpty();
        for (Order order : more) {
            waiting.add(new Turn(order, schedule.turnOf(order.at())));
            waitingLines += order.lines().size();
        }
        proceed();
    }

    private void send(Order order, long intended) {
        OrderProgress state = new OrderProgress(order.lines().size());
        inFlight += order.lines().size();
        for (TraceEvent line : order.lines()) {
            sender.send(line, intended).onComplete(answer -> settled(state, answer.succeeded(), intended));
        }
    }

    private void settled(OrderProgress order, boolean answered, long intended) {
        inFlight--;
        order.unsettled--;
        long now = System.nanoTime();
        if (answered && !order.heard) {
            order.heard = true;
            tally.orderHeard(now);
        }
        if (order.unsettled == 0) {
            done++;
            if (order.heard) {
                tally.orderDone(intended, now);
            }
        }
        proceed();
    }

    /** How far an order that was sent has come. */
    private static final class OrderProgress {
        private int unsettled;
        private boolean heard;

        OrderProgress(int lines) {
            this.unsettled = lines;
        }
    }
}
