package dev.sluice.simulator;

import dev.sluice.core.store.Stores;
import dev.sluice.simulator.result.PlayedScenario;
import dev.sluice.simulator.result.RunResult;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

/** Something that can be played on a store, again and again, each time from the beginning. */
public interface Simulation {
    /** What is played, as the result file tells it. */
    PlayedScenario scenario();

    /**
     * Plays it once. The service verticles are deployed on this Vert.x while it lasts, so only one run at a time may use
     * a Vert.x. The stores stay open.
     *
     * @param repeat the number of this run on that store, from 1; it has no influence on what is played
     * @return what came of it; a store that answers late, wrongly or not at all is a result, not a failure. Fails only if
     *     the run could not begin: the campaign, room or leaderboard was not made
     */
    Future<RunResult> run(Vertx vertx, Stores stores, int repeat, ProgressListener progress);
}
