package dev.sluice.store.inmemory.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Random comings and goings, held against a sorted set. */
class PresenceCountTest {
    @Test
    void shouldCountLikeASortedSet() {
        Random random = new Random(5);
        PresenceCount present = new PresenceCount();
        TreeSet<Long> model = new TreeSet<>();
        for (long number = 0; number < 5_000; number++) {
            present.add(number);
            model.add(number);
            if (random.nextBoolean()) {
                Long near = model.floor((long) random.nextInt((int) number + 1));
                long gone = near == null ? model.first() : near;
                present.remove(gone);
                model.remove(gone);
            }
            if (!model.isEmpty() && number % 7 == 0) {
                long asked = model.last();
                assertThat(present.below(asked)).isEqualTo(model.headSet(asked).size());
            }
        }
        assertThat(present.total()).isEqualTo(model.size());
        model.forEach(number -> assertThat(present.below(number))
                .isEqualTo(model.headSet(number).size()));
    }
}
