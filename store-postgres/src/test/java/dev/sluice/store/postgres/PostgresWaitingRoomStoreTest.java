package dev.sluice.store.postgres;

import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.testkit.TestClock;
import dev.sluice.testkit.WaitingRoomStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresWaitingRoomStoreTest implements WaitingRoomStoreContract {
    @RegisterExtension
    static final OpenStores STORES = new OpenStores();

    @Override
    public WaitingRoomStore waitingRooms() {
        return STORES.get().waitingRooms();
    }

    @Override
    public TestClock clock() {
        return STORES.clock();
    }
}
