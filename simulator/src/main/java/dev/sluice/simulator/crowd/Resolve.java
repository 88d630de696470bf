package dev.sluice.simulator.crowd;

/** What a user does with what was reserved. */
enum Resolve {
    /** Confirms it. */
    CONFIRMS,
    /** Never confirms, and lets the hold run out. */
    LETS_LAPSE,
    /** Gives it up. */
    CANCELS;

    static Resolve of(Dice dice, int visit, double lapseShare, double cancelShare) {
        double share = dice.share(visit, Question.CONFIRMS, 0);
        return share < lapseShare ? LETS_LAPSE : share < lapseShare + cancelShare ? CANCELS : CONFIRMS;
    }
}
