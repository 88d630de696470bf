package dev.sluice.testkit;

import dev.sluice.core.waiting.WaitingRoomStore;

class PlainWaitingRoomStoreTest implements WaitingRoomStoreContract {
    private static final TestClock CLOCK = new TestClock();
    private static final WaitingRoomStore STORE = new PlainWaitingRoomStore(CLOCK);

    @Override
    public WaitingRoomStore waitingRooms() {
        return STORE;
    }

    @Override
    public TestClock clock() {
        return CLOCK;
    }
}
