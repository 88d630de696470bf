package dev.sluice.store.inmemory.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.core.StoreException;
import dev.sluice.core.store.CreateResult;
import dev.sluice.core.store.CreateResult.Conflict;
import dev.sluice.core.store.CreateResult.Created;
import dev.sluice.core.store.CreateResult.Over;
import dev.sluice.testkit.Await;
import dev.sluice.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AggregatesTest {
    private record Rules(String text, Instant expiresAt) {}

    private static final class Count extends Aggregate<Rules> {
        private int asked;

        Count(Rules rules) {
            super(rules, rules.expiresAt());
        }
    }

    private final TestClock clock = new TestClock();
    private final Aggregates<Rules, Count> counts = new Aggregates<>(clock);

    @Test
    void createShouldKeepTheLivingOne() {
        Rules rules = lasting("a", Duration.ofHours(1));
        assertThat(create("x", rules)).isEqualTo(new Created());
        assertThat(ask("x")).isEqualTo(1);
        assertThat(create("x", rules)).isEqualTo(new Created());
        assertThat(create("x", lasting("b", Duration.ofHours(1)))).isEqualTo(new Conflict());
        assertThat(ask("x")).isEqualTo(2);
    }

    @Test
    void createShouldReplaceOneThatHasExpired() {
        create("x", lasting("a", Duration.ofHours(1)));
        assertThat(ask("x")).isEqualTo(1);
        clock.advance(Duration.ofHours(1));
        assertThat(create("x", lasting("b", Duration.ofHours(1)))).isEqualTo(new Created());
        assertThat(ask("x")).isEqualTo(1);
    }

    @Test
    void createShouldRefuseWhatIsOver() {
        assertThat(create("x", lasting("a", Duration.ZERO))).isEqualTo(new Over(clock.instant()));
        assertThat(ask("x")).isZero();
    }

    @Test
    void expiryShouldHoldFromItsFirstMillisecondOn() {
        Rules rules = lasting("a", Duration.ofHours(1));
        create("x", rules);
        clock.setJustBefore(rules.expiresAt());
        assertThat(ask("x")).isEqualTo(1);
        clock.set(rules.expiresAt());
        assertThat(ask("x")).isZero();
    }

    @Test
    void timeShouldNotGoBackWithinAnAggregate() {
        create("x", lasting("a", Duration.ofHours(1)));
        List<Long> told = new ArrayList<>();
        for (int step : new int[] {0, 10, -5, 3, 4}) {
            clock.advance(Duration.ofMillis(step));
            told.add(Await.result(counts.ask("x", -1L, (count, now) -> now)));
        }
        long begin = told.get(0);
        assertThat(told).containsExactly(begin, begin + 10, begin + 10, begin + 10, begin + 12);
    }

    @Test
    void callsForOneShouldForgetOthersThatHaveExpired() {
        for (int i = 0; i < 100; i++) {
            create("short" + i, lasting("a", Duration.ofMinutes(1)));
        }
        create("long", lasting("a", Duration.ofHours(1)));
        clock.advance(Duration.ofMinutes(1));
        assertThat(counts.size()).isEqualTo(101);
        ask("long");
        assertThat(counts.size()).isBetween(2, 100);
        for (int i = 0; i < 100; i++) {
            ask("long");
        }
        assertThat(counts.size()).isEqualTo(1);
    }

    @Test
    void closeShouldFailLaterCalls() {
        create("x", lasting("a", Duration.ofHours(1)));
        counts.close();
        assertThat(counts.size()).isZero();
        assertThatThrownBy(() -> ask("x"))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        fault -> assertThat(fault.kind()).isEqualTo(StoreException.Kind.UNAVAILABLE));
        assertThatThrownBy(() -> create("y", lasting("a", Duration.ofHours(1)))).isInstanceOf(StoreException.class);
    }

    private Rules lasting(String text, Duration duration) {
        return new Rules(text, clock.instant().plus(duration));
    }

    private CreateResult create(String id, Rules rules) {
        return Await.result(counts.create(id, rules, rules.expiresAt(), now -> new Count(rules)));
    }

    /** How often that aggregate was asked, with this time; 0 if there is none. */
    private int ask(String id) {
        return Await.result(counts.ask(id, 0, (count, now) -> ++count.asked));
    }
}
