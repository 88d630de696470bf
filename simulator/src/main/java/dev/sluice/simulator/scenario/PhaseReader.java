package dev.sluice.simulator.scenario;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.Require;
import dev.sluice.simulator.arrival.Arrival;
import dev.sluice.simulator.arrival.End;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a phase of a scenario. */
final class PhaseReader {
    private static final List<Step> ALONE =
            Units.all(Step.class).stream().filter(Step::standsAlone).toList();
    private static final String MODELS = "one of at-once, constant, ramp, poisson";

    private PhaseReader() {}

    /**
     * The phase of those fields.
     *
     * @param sections the sections that the scenario has, which its steps may need
     */
    static Phase phase(Fields in, Set<String> sections) {
        String name = in.text("name", "a name");
        Arrival arrival = in.section("arrival")
                .map(PhaseReader::arrival)
                .orElseThrow(() -> new InvalidInputException(in.pathOf("arrival"), "nothing", "an arrival model"));
        List<Activity> activities = activities(in, sections);
        Pause none = new Pause(Duration.ZERO, Duration.ZERO);
        Phase phase = new Phase(
                name,
                arrival,
                activities,
                Units.pause(in, "think", none),
                Units.pause(in, "poll", new Pause(Duration.ofMillis(200), Duration.ofMillis(400))),
                Units.share(in, "retryShare"),
                Units.share(in, "abandonShare"),
                Units.share(in, "lapseShare"),
                Units.share(in, "cancelShare"),
                ShopReader.accounts(in));
        Require.that(
                phase.lapseShare() + phase.cancelShare() <= 1,
                in.pathOf("cancelShare"),
                phase.lapseShare() + phase.cancelShare(),
                "a share that is no more than 100% together with lapseShare");
        Require.that(
                phase.accounts().isEmpty() || sections.contains("wallet"),
                in.pathOf("accounts"),
                "accounts",
                "this field only with a section wallet");
        in.done();
        return phase;
    }

    private static Arrival arrival(Fields in) {
        String model = in.text("model", MODELS);
        Arrival arrival = switch (model) {
            case "at-once" -> new Arrival.AtOnce((int) in.whole("users", 1, ScenarioReader.MAX_USERS));
            case "constant" -> new Arrival.Constant(Units.perSecond(in, "rate", false), end(in));
            case "ramp" -> ramp(in);
            case "poisson" -> new Arrival.Poisson(Units.perSecond(in, "rate", false), end(in));
            default -> throw new InvalidInputException(in.pathOf("model"), model, MODELS);
        };
        in.done();
        return arrival;
    }

    private static Arrival ramp(Fields in) {
        double from = Units.perSecond(in, "from", true);
        double to = Units.perSecond(in, "to", true);
        Require.that(from + to > 0, in.pathOf("to"), to, "a rate above 0 where from is 0");
        return new Arrival.Ramp(from, to, end(in));
    }

    private static End end(Fields in) {
        boolean byUsers = in.has("users");
        boolean byTime = in.has("duration");
        Require.that(
                byUsers != byTime, in.path(), byUsers ? "users and duration" : "no end", "one end: users or duration");
        if (byUsers) {
            return new End.Users((int) in.whole("users", 1, ScenarioReader.MAX_USERS));
        }
        Duration duration = Units.duration(in, "duration", Duration.ZERO, Duration.ofMillis(1), Duration.ofHours(1));
        return new End.After(duration);
    }

    private static List<Activity> activities(Fields in, Set<String> sections) {
        boolean flow = in.has("flow");
        boolean mix = in.has("mix");
        Require.that(flow != mix, in.path(), flow ? "flow and mix" : "neither flow nor mix", "one of flow, mix");
        return flow ? List.of(flow(in, sections)) : mix(in, sections);
    }

    private static Activity flow(Fields in, Set<String> sections) {
        List<Step> steps = new ArrayList<>();
        for (String text : in.texts("flow", "a list of steps")) {
            String field = in.pathOf("flow") + "[" + steps.size() + "]";
            Step step = Units.named(field, text, Units.all(Step.class));
            requireSection(field, step, sections);
            Require.that(step != Step.JOIN || !steps.contains(Step.JOIN), field, text, "join once");
            Require.that(step != Step.POLL || steps.contains(Step.JOIN), field, text, "poll after join");
            Require.that(step != Step.LEAVE || steps.contains(Step.JOIN), field, text, "leave after join");
            Require.that(step != Step.COMPLETE || steps.contains(Step.POLL), field, text, "complete after poll");
            Require.that(step != Step.RESERVE || !steps.contains(Step.RESERVE), field, text, "reserve once");
            Require.that(step != Step.CONFIRM || steps.contains(Step.RESERVE), field, text, "confirm after reserve");
            Require.that(step != Step.CANCEL || steps.contains(Step.RESERVE), field, text, "cancel after reserve");
            steps.add(step);
        }
        return new Activity(1, steps);
    }

    private static List<Activity> mix(Fields in, Set<String> sections) {
        List<Activity> activities = new ArrayList<>();
        Fields weights = in.section("mix").orElseThrow();
        for (String name : weights.names()) {
            Step step = Units.named(weights.pathOf(name), name, ALONE);
            requireSection(weights.pathOf(name), step, sections);
            activities.add(new Activity((int) weights.whole(name, 1, 1_000_000), List.of(step)));
        }
        Require.that(!activities.isEmpty(), weights.path(), "nothing", "at least one operation with its weight");
        return activities;
    }

    private static void requireSection(String field, Step step, Set<String> sections) {
        Require.that(sections.contains(step.section()), field, step, "this step only with a section " + step.section());
        Require.that(
                step != Step.CONFIRM || sections.contains("wallet"),
                field,
                step,
                "this step only with a section wallet");
        Require.that(
                step != Step.RECORD || !sections.contains(BoardRules.FROM_SALE),
                field,
                step,
                "this step only where the leaderboard does not come from the sale");
    }
}
