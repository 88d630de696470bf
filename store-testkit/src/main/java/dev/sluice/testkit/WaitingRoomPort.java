package dev.sluice.testkit;

import dev.sluice.core.waiting.WaitingRoomStore;

/** What a waiting room store's test gives to the contract. */
public interface WaitingRoomPort {
    /** The store under test, using {@link #clock} for every decision. It may be the same for all tests of a class. */
    WaitingRoomStore waitingRooms();

    /** The store's clock. */
    TestClock clock();
}
