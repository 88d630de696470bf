package dev.sluice.store.inmemory.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.store.inmemory.structure.Fingerprint;
import dev.sluice.store.inmemory.structure.IdTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventMemoryTest {
    private static final long PERIOD = 100;
    private static final Fingerprint ID = Fingerprint.of("event");

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 50, 99})
    void shouldKeepAnIdForOnePeriodAtLeastAndForgetItAfterTwo(long recordedAt) {
        EventMemory memory = new EventMemory(PERIOD);
        memory.advance(recordedAt);
        memory.add(ID, 7);
        memory.advance(recordedAt + PERIOD);
        assertThat(memory.find(ID)).isEqualTo(7);
        memory.advance(recordedAt + 2 * PERIOD);
        assertThat(memory.find(ID)).isEqualTo(IdTable.ABSENT);
    }

    @ParameterizedTest
    @ValueSource(longs = {200, 1_000})
    void shouldForgetAllAfterALongSilence(long silence) {
        EventMemory memory = new EventMemory(PERIOD);
        memory.advance(0);
        memory.add(ID, 7);
        memory.advance(silence);
        assertThat(memory.find(ID)).isEqualTo(IdTable.ABSENT);
    }
}
