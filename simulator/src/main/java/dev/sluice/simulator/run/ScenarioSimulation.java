package dev.sluice.simulator.run;

import dev.sluice.core.StoreException;
import dev.sluice.core.store.CreateResult;
import dev.sluice.core.store.Stores;
import dev.sluice.simulator.ProgressListener;
import dev.sluice.simulator.Simulation;
import dev.sluice.simulator.check.Evidence;
import dev.sluice.simulator.check.Judge;
import dev.sluice.simulator.crowd.Crowd;
import dev.sluice.simulator.crowd.Deadlines;
import dev.sluice.simulator.crowd.Stage;
import dev.sluice.simulator.crowd.Timetable;
import dev.sluice.simulator.history.FinalState;
import dev.sluice.simulator.history.History;
import dev.sluice.simulator.result.Asked;
import dev.sluice.simulator.result.PlayedScenario;
import dev.sluice.simulator.result.RunResult;
import dev.sluice.simulator.scenario.Scenario;
import dev.sluice.simulator.scenario.ScenarioDefinition;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Plays a scenario with virtual users, who call the services on the event bus. */
public final class ScenarioSimulation implements Simulation {
    private final Scenario scenario;
    private final Timetable timetable;
    private final Deadlines deadlines;

    /** A simulation of that scenario. */
    public ScenarioSimulation(Scenario scenario) {
        this(scenario, Deadlines.DEFAULT);
    }

    /** The same with other deadlines. */
    public ScenarioSimulation(Scenario scenario, Deadlines deadlines) {
        this.scenario = scenario;
        this.deadlines = deadlines;
        this.timetable = new Timetable(scenario);
    }

    @Override
    public PlayedScenario scenario() {
        return new PlayedScenario(
                scenario.name(), scenario.source(), scenario.seed(), scenario.users(), ScenarioDefinition.of(scenario));
    }

    @Override
    public Future<RunResult> run(Vertx vertx, Stores stores, int repeat, ProgressListener progress) {
        return play(vertx, stores, progress).compose(played -> {
            progress.onProgress(timetable.size(), timetable.size(), "judging");
            return vertx.executeBlocking(() -> judge(played, repeat));
        });
    }

    /** Plays it and hands over the evidence, unjudged. */
    Future<Played> play(Vertx vertx, Stores stores, ProgressListener progress) {
        String name = "sim-" + UUID.randomUUID().toString().substring(0, 13);
        Stage stage = Stage.of(scenario, name, Instant.now().truncatedTo(ChronoUnit.MILLIS));
        History history = new History();
        Crowd crowd = new Crowd(scenario, timetable, stage, history, progress, deadlines);
        Services services = new Services(vertx, stores, stage);
        return Suitable.check(scenario, stores)
                .compose(suitable -> make(stores, stage))
                .timeout(deadlines.reading().toMillis(), TimeUnit.MILLISECONDS)
                .compose(made -> services.deploy())
                .compose(deployed -> vertx.deployVerticle(crowd))
                .compose(id -> crowd.done().eventually(() -> vertx.undeploy(id)))
                .eventually(services::undeploy)
                .compose(achieved -> new FinalReader(vertx, stores, stage, history, deadlines)
                        .read()
                        .map(finals -> new Played(stage, history, finals, achieved)));
    }

    /** What a run leaves behind. */
    record Played(Stage stage, History history, FinalState finals, double achievedPerSecond) {}

    private RunResult judge(Played played, int repeat) {
        double span = timetable.spanSeconds();
        Asked asked = new Asked(timetable.size(), span == 0 ? 0 : timetable.size() / span);
        Evidence evidence = new Evidence(played.stage(), played.history(), played.finals());
        return new Figures(played.history()).result(repeat, asked, played.achievedPerSecond(), Judge.judge(evidence));
    }

    private static Future<Void> make(Stores stores, Stage stage) {
        return stage.campaign()
                .map(it -> made(stores.coupons().create(it)))
                .orElseGet(Future::succeededFuture)
                .compose(done -> stage.room()
                        .map(it -> made(stores.waitingRooms().create(it)))
                        .orElseGet(Future::succeededFuture))
                .compose(done -> stage.board()
                        .map(it -> made(stores.leaderboards().create(it)))
                        .orElseGet(Future::succeededFuture))
                .compose(done ->
                        stage.sale().map(it -> made(stores.sales().create(it))).orElseGet(Future::succeededFuture));
    }

    private static Future<Void> made(Future<CreateResult> creation) {
        return creation.compose(result -> result instanceof CreateResult.Created
                ? Future.succeededFuture()
                : Future.failedFuture(
                        new StoreException(StoreException.Kind.FAILED, "the store refused to begin: " + result)));
    }
}
