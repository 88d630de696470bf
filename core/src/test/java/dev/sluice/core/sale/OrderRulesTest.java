package dev.sluice.core.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.core.InvalidInputException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderRulesTest {
    private static Line line(String item, long quantity) {
        return new Line(new ItemId(item), quantity);
    }

    private static List<Line> lines(int count) {
        return IntStream.range(0, count).mapToObj(i -> line("item-" + i, 1)).toList();
    }

    @Test
    void anOrderShouldHaveOneToAHundredLinesOfDifferentItems() {
        assertThat(OrderRules.checkLines(lines(1))).hasSize(1);
        assertThat(OrderRules.checkLines(lines(100))).isEqualTo(lines(100));
        for (List<Line> refused : List.of(lines(0), lines(101), List.of(line("cup", 1), line("cup", 2)))) {
            assertThatThrownBy(() -> OrderRules.checkLines(refused))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("lines");
        }
    }

    @Test
    void aHoldShouldBeWholeMillisecondsOfADayAtMost() {
        assertThat(OrderRules.checkHold(Duration.ofMillis(1))).isEqualTo(Duration.ofMillis(1));
        assertThat(OrderRules.checkHold(Duration.ofHours(24))).isEqualTo(Duration.ofHours(24));
        for (Duration refused : List.of(
                Duration.ZERO, Duration.ofMillis(-1), Duration.ofNanos(1_500_000), Duration.ofMillis(86_400_001))) {
            assertThatThrownBy(() -> OrderRules.checkHold(refused))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("hold");
        }
    }

    @Test
    void aLineShouldRefuseAQuantityOutOfRange() {
        assertThat(line("cup", 1_000_000).quantity()).isEqualTo(1_000_000);
        for (long refused : new long[] {0, -1, 1_000_001}) {
            assertThatThrownBy(() -> line("cup", refused)).hasMessageStartingWith("quantity: '" + refused + "'");
        }
    }
}
