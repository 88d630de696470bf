package dev.sluice.store.redis.link;

/** Reads texts of numbers that scripts answer with: {@code 1:17 2:3 4:0}. */
public final class Answers {
    private final String text;
    private int at;

    public Answers(String text) {
        this.text = text;
    }

    /** The next number; what stands between numbers is passed over. */
    public long next() {
        long number = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c < '0' || c > '9') {
                return number;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
