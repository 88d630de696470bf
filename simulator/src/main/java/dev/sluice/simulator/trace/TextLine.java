package dev.sluice.simulator.trace;

/**
 * A line of a file.
 *
 * @param number its number, from 1
 * @param text without its end (LF or CRLF); bytes that are no UTF-8 are U+FFFD
 * @param malformed whether there were such bytes
 * @param tooLong whether it was longer than {@link TextLines#MAX_BYTES}; the text is then its beginning
 */
record TextLine(long number, String text, boolean malformed, boolean tooLong) {
    boolean isBlank() {
        return text.isBlank();
    }
}
