package dev.sluice.bench;

import dev.sluice.core.UserId;
import dev.sluice.simulator.history.Users;
import java.util.ArrayList;
import java.util.List;

/** Users by number, made once, so that no side of a row pays for making their names. */
final class Crowd {
    /** How many there are; no turn needs more. */
    static final int SIZE = 2_000_000;

    private static final List<UserId> USERS = make();

    private Crowd() {}

    static UserId user(long index) {
        return USERS.get((int) index);
    }

    private static List<UserId> make() {
        List<UserId> users = new ArrayList<>(SIZE);
        for (int i = 0; i < SIZE; i++) {
            users.add(Users.id(i));
        }
        return users;
    }
}
