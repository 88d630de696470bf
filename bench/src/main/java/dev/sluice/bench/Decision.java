package dev.sluice.bench;

import dev.sluice.core.UserId;

/** A script that gives one user a coupon, and what it is asked about. */
interface Decision {
    /** What it does, for people to read. */
    String name();

    String script();

    /** Makes another campaign that has a coupon for everybody. */
    Asked begin();

    /** One campaign, as the script is asked about it. */
    interface Asked {
        String[] keys();

        String[] arguments(UserId user);

        /** How many coupons Redis says it gave. */
        long issued();
    }
}
