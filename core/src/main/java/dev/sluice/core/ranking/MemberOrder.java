package dev.sluice.core.ranking;

import java.util.Comparator;

/** The order of member ids that every backend keeps. */
public final class MemberOrder {
    /** Byte by byte in UTF-8, which is the order of code points (and not that of {@link String#compareTo}). */
    public static final Comparator<MemberId> LEXICAL = (a, b) -> compare(a.value(), b.value());

    private MemberOrder() {}

    private static int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                // Surrogates stand for code points above all others, but lie below U+E000 to U+FFFF as chars.
                return Character.isSurrogate(x) == Character.isSurrogate(y)
                        ? Character.compare(x, y)
                        : Character.isSurrogate(x) ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
