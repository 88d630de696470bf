package dev.sluice.servers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;

class LoopbackPortTest {

    @RepeatedTest(20)
    void portLiesBelowThoseOfOutgoingConnections() {
        assertThat(LoopbackPort.free()).isBetween(20_000, 31_999);
    }
}
