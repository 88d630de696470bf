package dev.sluice.simulator.crowd;

import dev.sluice.core.service.EventBusCouponStore;
import dev.sluice.core.service.EventBusLeaderboardStore;
import dev.sluice.core.service.EventBusSaleStore;
import dev.sluice.core.service.EventBusWaitingRoomStore;
import dev.sluice.core.service.EventBusWalletStore;
import dev.sluice.simulator.ProgressListener;
import dev.sluice.simulator.crowd.World.Shops;
import dev.sluice.simulator.history.History;
import dev.sluice.simulator.scenario.BoardRules;
import dev.sluice.simulator.scenario.RoomRules;
import dev.sluice.simulator.scenario.Scenario;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.VerticleBase;

/**
 * All users of a run, as one verticle: a timer of one millisecond releases the visits and the requests that are due. It
 * ends by itself when every user is done, or else {@link Scenario#drain} after the last arrival; what is then
 * unanswered is waited for no longer than a call may take.
 */
public final class Crowd extends VerticleBase {
    private static final long PROGRESS_MILLIS = 200;

    private final Scenario scenario;
    private final Timetable timetable;
    private final Stage stage;
    private final History history;
    private final ProgressListener progress;
    private final Deadlines deadlines;
    private final Promise<Double> done = Promise.promise();

    private State state = State.PLAYING;
    private int arrived;
    private long until;
    private long nextProgress;

    private enum State {
        PLAYING,
        ANSWERING,
        SETTLING,
        RELAYING
    }

    public Crowd(
            Scenario scenario,
            Timetable timetable,
            Stage stage,
            History history,
            ProgressListener progress,
            Deadlines deadlines) {
        this.scenario = scenario;
        this.timetable = timetable;
        this.stage = stage;
        this.history = history;
        this.progress = progress;
        this.deadlines = deadlines;
    }

    /**
     * Completes when the users are done and all that can be settled is: with the visits that got their first answer,
     * each second from the run's start to the last of these answers.
     */
    public Future<Double> done() {
        return done.future();
    }

    @Override
    public Future<?> start() {
        Shops shops = new Shops(
                new EventBusCouponStore(vertx, deadlines.answer()),
                new EventBusWaitingRoomStore(vertx, deadlines.answer()),
                new EventBusLeaderboardStore(vertx, deadlines.answer()),
                new EventBusWalletStore(vertx, deadlines.answer()),
                new EventBusSaleStore(vertx, deadlines.answer()));
        World world = new World(scenario, stage, shops, history);
        world.begin();
        scenario.waitingRoom().ifPresent(room -> beginRoutines(world, room));
        scenario.sale()
                .ifPresent(sale ->
                        world.agenda.add(new Sweeper(world, sale.sweepEvery().toNanos()), 0));
        if (relays()) {
            world.agenda.add(Relay.beside(world), 0);
        }
        int last = timetable.size() - 1;
        until = (last < 0 ? 0 : timetable.nanos(last)) + scenario.drain().toNanos();
        vertx.setPeriodic(1, timer -> tick(world, timer));
        return Future.succeededFuture();
    }

    private static void beginRoutines(World world, RoomRules room) {
        for (int i = 0; i < room.promoters(); i++) {
            world.agenda.add(new Promoter(world, room.promoteEvery().toNanos()), 0);
        }
        world.agenda.add(new Observer(world), 0);
    }

    private boolean relays() {
        return scenario.leaderboard().filter(BoardRules::fromSale).isPresent();
    }

    private void tick(World world, long timer) {
        long now = world.now();
        if (state == State.PLAYING) {
            arrivals(world, now);
        }
        world.agenda.release(now);
        report(world, now);
        if (!isOver(world, now)) {
            return;
        }
        switch (state) {
            case PLAYING -> {
                world.close();
                state = State.ANSWERING;
                until = now + deadlines.answer().toNanos() + Agenda.MILLI;
            }
            case ANSWERING -> {
                state = State.SETTLING;
                until = now + deadlines.settling().toNanos();
                Settlement.begin(world);
            }
            case SETTLING -> {
                state = State.RELAYING;
                until = now + deadlines.settling().toNanos();
                if (relays()) {
                    world.agenda.add(Relay.toTheEnd(world), now);
                }
            }
            case RELAYING -> {
                vertx.cancelTimer(timer);
                world.forgetCalls();
                done.complete(world.metPerSecond());
            }
        }
    }

    private boolean isOver(World world, long now) {
        boolean nothingToWaitFor = switch (state) {
            case PLAYING -> arrived == timetable.size() && world.callers() == 0;
            case ANSWERING, SETTLING, RELAYING -> world.inFlight() == 0;
        };
        return nothingToWaitFor || now >= until;
    }

    private void arrivals(World world, long now) {
        while (arrived < timetable.size() && timetable.nanos(arrived) <= now) {
            Visit visit = new Visit(world, arrived, timetable.phaseOf(arrived));
            visit.dueAt(timetable.nanos(arrived));
            arrived++;
            visit.run();
        }
    }

    private void report(World world, long now) {
        if (now >= nextProgress) {
            nextProgress = now + PROGRESS_MILLIS * Agenda.MILLI;
            boolean arriving = state == State.PLAYING && arrived < timetable.size();
            String phase = arriving ? timetable.phaseOf(arrived).name() : "draining";
            progress.onProgress(world.visitsEnded(), timetable.size(), phase);
        }
    }
}
