package dev.sluice.simulator.crowd;

/** How a user bears a waiting room. */
enum Patience {
    /** Waits as long as it takes, and completes. */
    ENDLESS,
    /** After some polls, asks no more. */
    FALLS_SILENT,
    /** After some polls, gives the place up. */
    LEAVES,
    /** Is let in, and never heard of again. */
    GONE_ONCE_INSIDE;

    static Patience of(Dice dice, int visit, double abandonShare) {
        double share = dice.share(visit, Question.ABANDON, 0);
        if (share >= abandonShare) {
            return ENDLESS;
        }
        return share < abandonShare / 3 ? FALLS_SILENT : share < abandonShare * 2 / 3 ? LEAVES : GONE_ONCE_INSIDE;
    }

    /** After how many polls patience ends, 1 to 4. */
    static int polls(Dice dice, int visit) {
        return (int) dice.between(1, 4, visit, Question.PATIENCE, 0);
    }
}
