package dev.sluice.cli.service;

import dev.sluice.core.service.EventBusWaitingRoomStore;
import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.testkit.TestClock;
import dev.sluice.testkit.WaitingRoomStoreContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventBusWaitingRoomStoreTest implements WaitingRoomStoreContract {
    private final Served served = new Served();
    private final WaitingRoomStore store = new EventBusWaitingRoomStore(served.vertx(), Served.TIMEOUT);

    @Override
    public WaitingRoomStore waitingRooms() {
        return store;
    }

    @Override
    public TestClock clock() {
        return served.clock();
    }

    @AfterAll
    void close() {
        served.close();
    }
}
