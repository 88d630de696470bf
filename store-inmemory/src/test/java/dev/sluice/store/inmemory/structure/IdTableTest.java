package dev.sluice.store.inmemory.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IdTableTest {
    private final IdTable table = new IdTable();

    @Test
    void shouldTellAllNumbersAndNoOthers() {
        Map<String, Long> model = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            String id = "id-" + i * 7;
            table.add(Fingerprint.of(id), i);
            model.put(id, (long) i);
        }
        model.forEach(
                (id, number) -> assertThat(table.get(Fingerprint.of(id))).as(id).isEqualTo(number));
        for (int i = 0; i < 10_000; i++) {
            assertThat(table.get(Fingerprint.of("no-" + i))).isEqualTo(IdTable.ABSENT);
        }
    }

    @Test
    void shouldTellIdsApartThatShareHalfAFingerprint() {
        Fingerprint one = new Fingerprint(1, 2);
        table.add(one, 10);
        table.add(new Fingerprint(1, 3), 11);
        table.add(new Fingerprint(5, 2), 12);
        assertThat(table.get(one)).isEqualTo(10);
        assertThat(table.get(new Fingerprint(1, 3))).isEqualTo(11);
        assertThat(table.get(new Fingerprint(5, 2))).isEqualTo(12);
        assertThat(table.get(new Fingerprint(5, 3))).isEqualTo(IdTable.ABSENT);
    }

    @Test
    void shouldHoldZeroAsAFingerprintAndAsANumber() {
        table.add(new Fingerprint(0, 0), 0);
        assertThat(table.get(new Fingerprint(0, 0))).isZero();
        assertThat(table.get(new Fingerprint(0, 1))).isEqualTo(IdTable.ABSENT);
    }
}
