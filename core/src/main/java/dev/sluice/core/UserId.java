package dev.sluice.core;

/**
 * Names a user, across coupons, waiting rooms and sales.
 *
 * @param value an id by {@link IdRules}
 */
public record UserId(String value) {
    /** Refuses what is not an id. */
    public UserId {
        IdRules.check("userId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
