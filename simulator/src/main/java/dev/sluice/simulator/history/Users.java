package dev.sluice.simulator.history;

import dev.sluice.core.UserId;

/** The ids of virtual users, by their numbers: {@code u0}, {@code u1} and so on. */
public final class Users {
    private Users() {}

    /** The id of that user. */
    public static UserId id(int number) {
        return new UserId("u" + number);
    }

    /** The number of that user; {@link Call#NOBODY} if it is none of the run's. */
    public static int number(UserId id) {
        String value = id.value();
        if (value.length() < 2 || value.length() > 10 || value.charAt(0) != 'u') {
            return Call.NOBODY;
        }
        try {
            return Integer.parseInt(value, 1, value.length(), 10);
        } catch (NumberFormatException notANumber) {
            return Call.NOBODY;
        }
    }
}
