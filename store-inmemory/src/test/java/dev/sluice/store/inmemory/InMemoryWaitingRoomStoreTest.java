package dev.sluice.store.inmemory;

import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.store.inmemory.waiting.InMemoryWaitingRoomStore;
import dev.sluice.testkit.TestClock;
import dev.sluice.testkit.WaitingRoomStoreContract;

class InMemoryWaitingRoomStoreTest implements WaitingRoomStoreContract {
    private final TestClock clock = new TestClock();
    private final WaitingRoomStore store = new InMemoryWaitingRoomStore(clock);

    @Override
    public WaitingRoomStore waitingRooms() {
        return store;
    }

    @Override
    public TestClock clock() {
        return clock;
    }
}
