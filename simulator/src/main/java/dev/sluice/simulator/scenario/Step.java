package dev.sluice.simulator.scenario;

import java.util.Locale;

/** One thing that a user does; written in lower case in a scenario. */
public enum Step {
    /** Asks for a coupon. */
    ISSUE("campaign"),
    /** Joins the line. */
    JOIN("waitingRoom"),
    /** Asks for the position, again and again, until let in. */
    POLL("waitingRoom"),
    /** Ends the admission because all is done. */
    COMPLETE("waitingRoom"),
    /** Gives up the place in line, or the admission. */
    LEAVE("waitingRoom"),
    /** Lets an event of a member count. */
    RECORD("leaderboard"),
    /** Asks for a member's rank. */
    RANK("leaderboard"),
    /** Reads the best ten. */
    TOP("leaderboard"),
    /** Reads a member's neighbourhood, five before and behind. */
    AROUND("leaderboard"),
    /** Puts points into the wallet. */
    CHARGE("wallet"),
    /** Takes points out of the wallet. */
    PAY("wallet"),
    /** Looks into the wallet. */
    BALANCE("wallet"),
    /** Looks at a page of what is left. */
    STOCK("sale"),
    /** Has an order held. */
    RESERVE("sale"),
    /** Pays the order with the wallet, and the coupon if there is one. */
    CONFIRM("sale"),
    /** Gives the order up. */
    CANCEL("sale");

    private final String section;

    Step(String section) {
        this.section = section;
    }

    /** The section of the scenario that says what it is done to. */
    String section() {
        return section;
    }

    /** Whether it makes sense without another before it. */
    boolean standsAlone() {
        return !section.equals("waitingRoom") && this != CONFIRM && this != CANCEL;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
