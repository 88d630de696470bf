package dev.sluice.store.postgres;

import dev.sluice.core.store.Stores;
import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.testkit.Await;
import dev.sluice.testkit.TestClock;
import dev.sluice.testkit.WaitingRoomConservationContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A crowd's calls for a waiting room, half of them through another node. */
class TwoNodesWaitingRoomTest implements WaitingRoomConservationContract {
    @RegisterExtension
    static final OpenStores STORES = new OpenStores();

    private static Stores other;

    @BeforeAll
    static void openTheOther() {
        other = STORES.another();
    }

    @AfterAll
    static void closeTheOther() {
        Await.result(other.close());
    }

    @Override
    public WaitingRoomStore waitingRooms() {
        return Alternating.between(WaitingRoomStore.class, STORES.get().waitingRooms(), other.waitingRooms());
    }

    @Override
    public TestClock clock() {
        return STORES.clock();
    }
}
