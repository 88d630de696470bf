package dev.sluice.core;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * What every id must be: 1 to 128 bytes of UTF-8 in Unicode's composed form (NFC); letters, marks and digits of any
 * script, the ASCII characters {@value #PUNCTUATION}, and spaces that are neither first nor last. A colon or a brace is
 * refused, so no id can reach into another's key or slot.
 */
public final class IdRules {
    /** The longest id, in bytes of UTF-8. */
    public static final int MAX_BYTES = 128;

    /** The ASCII characters that are accepted beside letters and digits. */
    public static final String PUNCTUATION = "-._~@+=,;/#!$&'()*%";

    private static final String ACCEPTED =
            "1 to " + MAX_BYTES + " bytes (NFC) of letters, digits, inner spaces and " + PUNCTUATION;

    private static final boolean[] ASCII = new boolean[128];

    static {
        for (char c = 0; c < 128; c++) {
            ASCII[c] = Character.isLetterOrDigit(c) || PUNCTUATION.indexOf(c) >= 0;
        }
    }

    private IdRules() {}

    /**
     * The value itself, if it is an id.
     *
     * @throws InvalidInputException naming {@code field} if it is not
     */
    public static String check(String field, String value) {
        if (!isId(value)) {
            throw new InvalidInputException(field, value, ACCEPTED);
        }
        return value;
    }

    private static boolean isId(String value) {
        int length = value.length();
        if (length == 0 || length > MAX_BYTES || value.charAt(0) == ' ' || value.charAt(length - 1) == ' ') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c >= 128) {
                return isUnicodeId(value);
            }
            if (!ASCII[c] && c != ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnicodeId(String value) {
        return value.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES
                && value.codePoints().allMatch(IdRules::isAccepted)
                && Normalizer.isNormalized(value, Normalizer.Form.NFC);
    }

    private static boolean isAccepted(int c) {
        if (c < 128) {
            return ASCII[c] || c == ' ';
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
