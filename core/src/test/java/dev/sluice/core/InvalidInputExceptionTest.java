package dev.sluice.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvalidInputExceptionTest {
    @Test
    void theMessageShouldNameFieldValueAndWhatIsAccepted() {
        InvalidInputException refused = new InvalidInputException("stock", -1, "a whole number from 1");
        assertThat(refused).hasMessage("stock: '-1' is not accepted; expected a whole number from 1");
        assertThat(refused.field()).isEqualTo("stock");
    }

    @Test
    void theMessageShouldBeOneLineWhateverTheValue() {
        assertThat(new InvalidInputException("id", "a\nb\r\u0000\u007f\u0085\uD800", "an id"))
                .hasMessage("id: 'a\\u000ab\\u000d\\u0000\\u007f\\u0085\\ud800' is not accepted; expected an id");
    }

    @Test
    void theMessageShouldShowLettersOfAnyScript() {
        assertThat(new InvalidInputException("id", "한\uD835\uDC00", "an id"))
                .hasMessage("id: '한\uD835\uDC00' is not accepted; expected an id");
    }

    @Test
    void theMessageShouldCutALongValue() {
        assertThat(new InvalidInputException("id", "x".repeat(1_000), "an id"))
                .hasMessage("id: '" + "x".repeat(80) + "…' is not accepted; expected an id");
    }

    @Test
    void theMessageAloneShouldBringTheFieldBack() {
        String message = "limit: '0' is not accepted; expected a whole number from 1 to 9";
        InvalidInputException far = new InvalidInputException(message);
        assertThat(far.field()).isEqualTo("limit");
        assertThat(far).hasMessage(message);
        assertThat(new InvalidInputException("no field here").field()).isEmpty();
    }
}
