package dev.sluice.store.inmemory;

import dev.sluice.core.service.EventBusWaitingRoomStore;
import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.testkit.TestClock;
import dev.sluice.testkit.WaitingRoomStoreContract;

/** The client behind the bus keeps what the store behind the bus promises. */
class EventBusWaitingRoomStoreTest implements WaitingRoomStoreContract {
    private final WaitingRoomStore store = new EventBusWaitingRoomStore(ServedStores.VERTX, ServedStores.TIMEOUT);

    @Override
    public WaitingRoomStore waitingRooms() {
        return store;
    }

    @Override
    public TestClock clock() {
        return ServedStores.CLOCK;
    }
}
