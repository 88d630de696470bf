package dev.sluice.simulator.crowd;

import dev.sluice.core.waiting.Admitted;
import dev.sluice.core.waiting.HeartbeatResult;
import dev.sluice.core.waiting.NotInRoom;
import dev.sluice.core.waiting.UnknownRoom;
import dev.sluice.core.waiting.Waiting;
import dev.sluice.simulator.history.CallKind;
import dev.sluice.simulator.scenario.Activity;
import dev.sluice.simulator.scenario.Phase;
import dev.sluice.simulator.scenario.Step;
import java.util.Optional;

/** One visit of a user: the steps of one activity, in order, with the pauses between them. */
final class Visit extends Caller {
    private final Phase phase;
    private final Activity activity;
    private final Requests requests;
    private final Purchase purchase;
    private final Patience patience;

    private int step;
    private int pauses;
    private int polls;
    private long ticket;
    private boolean leaving;
    private boolean met;

    Visit(World world, int visit, Phase phase) {
        super(world, visit, visit % world.scenario.users());
        this.phase = phase;
        this.activity = choose(world.dice.share(visit, Question.ACTIVITY, 0));
        this.requests = new Requests(this);
        this.purchase = new Purchase(this, phase);
        this.patience = Patience.of(world.dice, visit, phase.abandonShare());
    }

    private Activity choose(double share) {
        long weights = phase.activities().stream().mapToLong(Activity::weight).sum();
        double left = share * weights;
        for (Activity each : phase.activities()) {
            left -= each.weight();
            if (left < 0) {
                return each;
            }
        }
        return phase.activities().get(0);
    }

    @Override
    void ask() {
        Step now = activity.steps().get(step);
        if (leaving || now == Step.LEAVE) {
            requests.end(CallKind.LEAVE, ticket);
            return;
        }
        maybeTwice(now);
        switch (now) {
            case ISSUE -> requests.issue(visit + "");
            case JOIN -> requests.join();
            case POLL -> poll();
            case RECORD -> requests.record();
            case RANK -> requests.rank();
            case TOP -> requests.top();
            case AROUND -> requests.around();
            case COMPLETE, LEAVE -> requests.end(CallKind.COMPLETE, ticket);
            default -> purchase.ask(now, step);
        }
    }

    private void poll() {
        // Every fourth question is the cheaper one.
        if (world.dice.share(visit, Question.HEARTBEAT, polls) < 0.25) {
            requests.heartbeat();
        } else {
            requests.position();
        }
    }

    private void maybeTwice(Step now) {
        if (isFirstAttempt() && world.dice.share(visit, Question.RETRY, step) < phase.retryShare()) {
            long pause = world.dice.pauseNanos(phase.think(), visit, Question.RETRY_PAUSE, step);
            again(now).ifPresent(it -> new Echo(world, visit, user, it).planAt(intended() + pause));
        }
    }

    private Optional<Echo.Request> again(Step now) {
        return switch (now) {
            case ISSUE -> Optional.of(caller -> new Requests(caller).issue(Echo.wish(world, visit)));
            case JOIN -> Optional.of(caller -> new Requests(caller).join());
            case RECORD -> Optional.of(caller -> new Requests(caller).record());
            default -> purchase.again(now, step);
        };
    }

    @Override
    void answered(Object answer) {
        if (!met) {
            met = true;
            world.visitMet(world.now());
        }
        if (leaving || answer instanceof NotInRoom || answer instanceof UnknownRoom) {
            end();
        } else if (answer instanceof Waiting waiting) {
            waits(waiting.ticket());
        } else if (answer instanceof HeartbeatResult.StillWaiting waiting) {
            waits(waiting.ticket());
        } else if (answer instanceof Admitted inside) {
            admitted(inside.ticket());
        } else if (purchase.hears(activity.steps().get(step), answer)) {
            planAfter(thinking());
        } else {
            goOn();
        }
    }

    private void waits(long number) {
        ticket = number;
        if (activity.steps().get(step) == Step.JOIN) {
            goOn();
            return;
        }
        polls++;
        if (patience == Patience.FALLS_SILENT && polls >= Patience.polls(world.dice, visit)) {
            end();
            return;
        }
        leaving = patience == Patience.LEAVES && polls >= Patience.polls(world.dice, visit);
        planAfter(world.dice.pauseNanos(phase.poll(), visit, Question.POLL_PAUSE, polls));
    }

    private void admitted(long number) {
        ticket = number;
        if (activity.steps().get(step) == Step.POLL && patience == Patience.GONE_ONCE_INSIDE) {
            end();
        } else {
            goOn();
        }
    }

    private void goOn() {
        do {
            step++;
        } while (step < activity.steps().size()
                && purchase.skips(activity.steps().get(step)));
        if (step == activity.steps().size()) {
            end();
        } else if (activity.steps().get(step) == Step.POLL) {
            planAfter(world.dice.pauseNanos(phase.poll(), visit, Question.POLL_PAUSE, 0));
        } else {
            planAfter(thinking());
        }
    }

    private long thinking() {
        return world.dice.pauseNanos(phase.think(), visit, Question.THINK, pauses++);
    }

    private void planAfter(long pause) {
        planAt(world.now() + pause);
    }

    @Override
    void ended() {
        world.visitEnded();
    }
}
