package dev.sluice.core.sale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaymentRequestTest {
    private static String of(String sale, String reservation) {
        return PaymentRequest.of(new SaleId(sale), new ReservationId(reservation))
                .value();
    }

    @Test
    void theRequestShouldBeReadableWhereItFits() {
        assertThat(of("summer", "r-1")).isEqualTo("sale~summer~r-1");
        assertThat(of("summer", "a~b")).isEqualTo("sale~summer~a~b");
        assertThat(of("여름 장", "r 1")).isEqualTo("sale~여름 장~r 1");
        String longest = "r".repeat(128 - "sale~summer~".length());
        assertThat(of("summer", longest)).isEqualTo("sale~summer~" + longest);
    }

    @Test
    void theRequestShouldBeAHashWhereItDoesNotFit() {
        String tooLong = "r".repeat(129 - "sale~summer~".length());
        assertThat(of("summer", tooLong)).matches("sale~~[0-9a-f]{64}").isEqualTo(of("summer", tooLong));
        assertThat(of("x".repeat(128), "y".repeat(128))).matches("sale~~[0-9a-f]{64}");
        assertThat(of("summer", "한".repeat(42))).matches("sale~~[0-9a-f]{64}");
    }

    @Test
    void noTwoReservationsShouldHaveTheSameRequest() {
        List<String> requests = Stream.of(
                        of("a", "b~c"),
                        of("a~b", "c"),
                        of("a~", "b~c"),
                        of("a", "~b~c"),
                        of("x".repeat(127), "xx"),
                        of("x".repeat(128), "x"),
                        of("~", "a"),
                        of("a", "~"))
                .toList();
        assertThat(requests).doesNotHaveDuplicates();
    }
}
