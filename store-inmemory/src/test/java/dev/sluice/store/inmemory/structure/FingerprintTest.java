package dev.sluice.store.inmemory.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final long PRIME = (1L << 61) - 1;

    @Test
    void shouldBeTheSameForTheSameText() {
        String text = "user-한국어-42";
        assertThat(Fingerprint.of(new String(text.toCharArray()))).isEqualTo(Fingerprint.of(text));
    }

    @Test
    void shouldDifferWhereTextsDiffer() {
        Set<Fingerprint> seen = new HashSet<>();
        String[] texts = {
            "", "a", "aa", "aaa", "aaaa", "ab", "ba", "abc", "abcd", "abdc", "AaAa", "BBBB", "AaBB", "가", "각"
        };
        for (String text : texts) {
            assertThat(seen.add(Fingerprint.of(text))).as(text).isTrue();
        }
        for (int i = 0; i < 200_000; i++) {
            assertThat(seen.add(Fingerprint.of("event-" + i))).isTrue();
        }
    }

    @Test
    void shouldReduceProductsByThePrime() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            long a = i == 0 ? (1L << 62) - 1 : random.nextLong() >>> 2;
            long b = i == 0 ? PRIME - 1 : random.nextLong() >>> 4;
            BigInteger product = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
            assertThat(Fingerprint.times(a, b))
                    .isEqualTo(product.mod(BigInteger.valueOf(PRIME)).longValue());
        }
    }
}
