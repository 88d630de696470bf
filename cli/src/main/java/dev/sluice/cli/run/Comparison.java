package dev.sluice.cli.run;

import dev.sluice.core.store.Stores;
import dev.sluice.simulator.ProgressListener;
import dev.sluice.simulator.Simulation;
import dev.sluice.simulator.result.RunResult;
import dev.sluice.simulator.result.StoreResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One simulation on several stores, several times. The stores take turns within each repeat, and each repeat begins with
 * another one, so that whatever else the machine does, or has not warmed up yet, meets all of them.
 */
public final class Comparison {
    private final Simulation simulation;
    private final int repeats;
    private final Console console;

    /** Shows its progress on the console, if that is animated. */
    public Comparison(Simulation simulation, int repeats, Console console) {
        this.simulation = simulation;
        this.repeats = repeats;
        this.console = console;
    }

    /** Plays it; blocks until the last run is over. The results are in the order in which the stores were opened. */
    public List<StoreResult> play(OpenStores stores) {
        Map<Stores, List<RunResult>> runs = new LinkedHashMap<>();
        for (int repeat = 1; repeat <= repeats; repeat++) {
            List<Stores> turns = new ArrayList<>(stores.all());
            Collections.rotate(turns, 1 - repeat);
            for (Stores turn : turns) {
                runs.computeIfAbsent(turn, first -> new ArrayList<>()).add(play(stores, turn, repeat));
            }
        }
        return runs.entrySet().stream()
                .map(each -> StoreResult.of(each.getKey(), each.getValue()))
                .toList();
    }

    private RunResult play(OpenStores stores, Stores turn, int repeat) {
        if (!console.animated()) {
            return simulation
                    .run(stores.vertx(), turn, repeat, ProgressListener.NONE)
                    .await();
        }
        try (ProgressLine line = new ProgressLine(console.err(), turn.name() + " " + repeat + "/" + repeats)) {
            return simulation.run(stores.vertx(), turn, repeat, line).await();
        }
    }
}
