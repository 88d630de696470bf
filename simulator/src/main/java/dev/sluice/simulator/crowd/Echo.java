package dev.sluice.simulator.crowd;

/**
 * A request that an impatient user makes a second time, whether or not the first has been answered: the same event, the
 * same lane, the same payment, the same order; of a coupon one time in two the same wish, and else another.
 */
final class Echo extends Caller {
    private final Request request;

    /** What is asked a second time. */
    interface Request {
        void ask(Caller caller);
    }

    Echo(World world, int visit, int user, Request request) {
        super(world, visit, user);
        this.request = request;
    }

    /** The wish that an echo names: one time in two the same as the visit's. */
    static String wish(World world, int visit) {
        return world.dice.share(visit, Question.ANOTHER_WISH, 0) < 0.5 ? visit + "-again" : visit + "";
    }

    @Override
    void ask() {
        request.ask(this);
    }

    @Override
    void answered(Object answer) {
        end();
    }
}
