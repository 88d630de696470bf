package dev.sluice.simulator.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private final Agenda agenda = new Agenda();
    private final List<Long> ran = new ArrayList<>();

    private final class Noted extends Task {
        @Override
        void run() {
            ran.add(due() / Agenda.MILLI);
        }
    }

    @Test
    void releasesInOrderOfMilliseconds() {
        for (long milli : new long[] {5, 3, 9_000, 3, 4_097, 1}) {
            agenda.add(new Noted(), milli * Agenda.MILLI);
        }
        agenda.release(2 * Agenda.MILLI);
        assertThat(ran).containsExactly(1L);
        agenda.release(5_000 * Agenda.MILLI);
        assertThat(ran).containsExactly(1L, 3L, 3L, 5L, 4_097L);
        agenda.release(9_000 * Agenda.MILLI);
        assertThat(ran).endsWith(9_000L).hasSize(6);
    }

    @Test
    void roundsUpToWholeMilliseconds() {
        agenda.add(new Noted(), 1);
        agenda.release(0);
        assertThat(ran).isEmpty();
        agenda.release(Agenda.MILLI);
        assertThat(ran).containsExactly(1L);
    }

    @Test
    void whatIsLateComesNext() {
        agenda.release(10 * Agenda.MILLI);
        agenda.add(new Noted(), 2 * Agenda.MILLI);
        agenda.release(11 * Agenda.MILLI);
        assertThat(ran).containsExactly(11L);
    }
}
