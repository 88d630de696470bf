package dev.sluice.reports;

import java.util.Locale;

/** The lines above the tables: what was played, by what, and where. */
final class RunHeading {
    private static final double GIB = 1L << 30;

    private RunHeading() {}

    static String of(RunResult run) {
        PlayedScenario scenario = run.scenario();
        Environment at = run.environment();
        String played = String.format(
                Locale.ROOT,
                "%s: %,d users, seed %d, %s; %s%n",
                scenario.name(),
                scenario.users(),
                scenario.seed(),
                run.repeats() == 1 ? "played once" : "median of " + run.repeats() + " repeats",
                run.startedAt());
        String by = String.format(
                Locale.ROOT,
                "Sluice %s%s, Vert.x %s, %s%n",
                at.sluice(),
                at.commit().isEmpty() ? "" : " (" + at.commit() + ")",
                at.vertx(),
                at.java());
        String where = String.format(Locale.ROOT, "%s, %d CPUs, %.1f GiB%n", at.os(), at.cpus(), at.memory() / GIB);
        return played + by + where;
    }
}
