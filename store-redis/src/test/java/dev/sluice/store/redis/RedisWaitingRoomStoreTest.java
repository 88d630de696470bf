package dev.sluice.store.redis;

import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.testkit.TestClock;
import dev.sluice.testkit.WaitingRoomStoreContract;

class RedisWaitingRoomStoreTest implements WaitingRoomStoreContract {
    @Override
    public WaitingRoomStore waitingRooms() {
        return RedisServerForTests.STORES.waitingRooms();
    }

    @Override
    public TestClock clock() {
        return RedisServerForTests.CLOCK;
    }
}
