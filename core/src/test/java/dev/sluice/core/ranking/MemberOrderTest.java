package dev.sluice.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MemberOrderTest {
    private static int compare(String a, String b) {
        return Integer.signum(MemberOrder.LEXICAL.compare(new MemberId(a), new MemberId(b)));
    }

    private static int compareBytes(String a, String b) {
        return Integer.signum(
                Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void lettersBeyondTheBasicPlaneShouldComeAfterAllOthers() {
        assertThat(compare("\uFF21", "\uD835\uDC00")).isNegative();
        assertThat(compare("\uD835\uDC00", "\uFF21")).isPositive();
        assertThat(compare("\uD835\uDC00", "\uD835\uDC01")).isNegative();
        assertThat(compare("a\uFF21", "a\uD835\uDC00")).isNegative();
    }

    @Test
    void aShorterIdShouldComeBeforeALongerOneThatBeginsWithIt() {
        assertThat(compare("a", "aa")).isNegative();
        assertThat(compare("a", "a b")).isNegative();
        assertThat(compare("a", "a")).isZero();
    }

    @Test
    void anyTwoIdsShouldCompareLikeTheirBytes() {
        long seed = 7;
        Random random = new Random(seed);
        String[] letters = {
            "a", "b", "Z", "0", " ", "-", "é", "한", "日", "\uFE70", "\uFF21", "\uD835\uDC00", "\uD842\uDFB7"
        };
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            StringBuilder id = new StringBuilder("x");
            for (int length = random.nextInt(4); length >= 0; length--) {
                id.append(letters[random.nextInt(letters.length)]);
            }
            ids.add(id.append(letters[random.nextInt(3)]).toString());
        }
        for (String a : ids) {
            for (String b : ids) {
                assertThat(compare(a, b))
                        .as("seed %d: '%s' and '%s'", seed, a, b)
                        .isEqualTo(compareBytes(a, b));
            }
        }
    }
}
