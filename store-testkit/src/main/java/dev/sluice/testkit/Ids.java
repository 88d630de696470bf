package dev.sluice.testkit;

import dev.sluice.core.IdRules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Ids for tests: fresh ones, so that no test meets another's data, and odd ones that every store must take as they are. */
final class Ids {
    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);
    private static final AtomicLong COUNT = new AtomicLong();

    /**
     * Legal ids that have gone wrong somewhere: quotes, patterns, placeholders, numbers that are names, names that differ
     * by case, accent or a leading zero, one script or many, and the longest there may be. No two are the same.
     */
    static final List<String> ODD = Stream.concat(
                    Stream.of(
                            "a b",
                            "a  b",
                            "a'b",
                            "''",
                            "%",
                            "%s",
                            "%25",
                            "*",
                            "a*",
                            "$1",
                            "$$",
                            "..",
                            "/",
                            "../a",
                            "-",
                            "--",
                            "a,b",
                            "a;b",
                            "(a)",
                            "&",
                            "#",
                            "!",
                            "~",
                            "+",
                            "=",
                            "@",
                            "_",
                            "a",
                            "A",
                            "aa",
                            "e",
                            "é",
                            "0",
                            "00",
                            "1",
                            "01",
                            "-1",
                            "1e3",
                            "1000",
                            "nan",
                            "inf",
                            "null",
                            "true",
                            "all",
                            "default",
                            "서울 한국",
                            "ㄱㄴㄷ",
                            "日本語",
                            "Ωμέγα",
                            "שלום",
                            "हिन्दी",
                            "\uD835\uDC00",
                            "\uD842\uDFB7",
                            "\uFF21",
                            IdRules.PUNCTUATION),
                    Stream.of(longest("x"), longest("한"), longest("é"), longest("\uD842\uDFB7")))
            .toList();

    private Ids() {}

    /** An id that was never given out before, on any run. */
    static String fresh(String what) {
        return what + "-" + RUN + "-" + COUNT.incrementAndGet();
    }

    /** A fresh id of exactly {@link IdRules#MAX_BYTES} bytes, made of that letter as far as it goes. */
    static String longestFresh(String letter) {
        String end = fresh("");
        int room = IdRules.MAX_BYTES - end.length();
        int size = bytes(letter);
        return letter.repeat(room / size) + "z".repeat(room % size) + end;
    }

    /** Fresh ids, odd in the same ways, for what outlives a test: campaigns, rooms, leaderboards. */
    static List<String> odd() {
        Stream<String> brief = ODD.stream().filter(id -> bytes(id) <= 64).map(id -> id + fresh(""));
        Stream<String> longest = Stream.of("x", "한", "é", "\uD842\uDFB7").map(Ids::longestFresh);
        return Stream.concat(brief, longest).toList();
    }

    /** The first, second, third … of a crowd, in lexical order too. */
    static String numbered(String what, int number) {
        return String.format(Locale.ROOT, "%s-%06d", what, number);
    }

    private static String longest(String letter) {
        int size = bytes(letter);
        return letter.repeat(IdRules.MAX_BYTES / size) + "z".repeat(IdRules.MAX_BYTES % size);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
