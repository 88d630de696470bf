package dev.sluice.simulator.crowd;

import dev.sluice.simulator.scenario.Step;

/**
 * A request that an impatient user makes a second time, whether or not the first has been answered: the same event, the
 * same lane; of a coupon one time in two the same wish, and else another.
 */
final class Echo extends Caller {
    private final Step step;
    private final Requests requests;

    Echo(World world, int visit, int user, Step step) {
        super(world, visit, user);
        this.step = step;
        this.requests = new Requests(this);
    }

    @Override
    void ask() {
        switch (step) {
            case ISSUE -> requests.issue(anotherWish() ? visit + "-again" : visit + "");
            case JOIN -> requests.join();
            default -> requests.record();
        }
    }

    private boolean anotherWish() {
        return world.dice.share(visit, Question.ANOTHER_WISH, 0) < 0.5;
    }

    @Override
    void answered(Object answer) {
        end();
    }
}
