package dev.sluice.store.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.store.redis.link.Code;
import dev.sluice.store.redis.link.Script;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers and names of answers are the same in headers, in code and in {@link Code}. */
class CodeTest {
    private static final Map<String, Integer> NUMBERS =
            Arrays.stream(Code.values()).collect(Collectors.toMap(Code::name, Code::number));
    private static final String NAMES = String.join("|", NUMBERS.keySet());

    @Test
    void numbersShouldBeUnique() {
        assertThat(NUMBERS.values()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void headersShouldGiveEachCodeItsNumber(Script script) {
        for (MatchResult named : find("--.*?\\b(\\d+) (" + NAMES + ")\\b", script)) {
            assertThat(NUMBERS).containsEntry(named.group(2), Integer.parseInt(named.group(1)));
        }
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void codeShouldAnswerWithTheNumberThatItNames(Script script) {
        for (MatchResult named : find("(?:return \\{? ?|= |')(\\d+)\\b[^\\n]*-- (" + NAMES + ")$", script)) {
            assertThat(NUMBERS).as(named.group()).containsEntry(named.group(2), Integer.parseInt(named.group(1)));
        }
    }

    private static Iterable<MatchResult> find(String pattern, Script script) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(script.text())
                .results()
                .toList();
    }
}
