package dev.sluice.simulator.trace;

import dev.sluice.core.InvalidInputException;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How fast recorded time passes.
 *
 * @param factor seconds of the trace in one second of the run, above 0; infinite if nothing is waited for
 */
public record Speed(double factor) {
    /** As fast as the store answers. */
    public static final Speed MAX = new Speed(Double.POSITIVE_INFINITY);

    private static final Pattern TIMES = Pattern.compile("\\d{1,9}(\\.\\d{1,3})?x");
    private static final String ACCEPTED = "max, or a number above 0 and an x, such as 600x or 0.5x";

    /** Refuses a factor that is not above 0. */
    public Speed {
        if (!(factor > 0)) {
            throw new InvalidInputException("speed", factor, ACCEPTED);
        }
    }

    /** The speed that {@code max} or a text such as {@code 600x} stands for. */
    public static Speed parse(String text) {
        if (text.equals("max")) {
            return MAX;
        }
        if (!TIMES.matcher(text).matches() || Double.parseDouble(text.substring(0, text.length() - 1)) == 0) {
            throw new InvalidInputException("speed", text, ACCEPTED);
        }
        return new Speed(Double.parseDouble(text.substring(0, text.length() - 1)));
    }

    /** Whether nothing is waited for. */
    public boolean isMax() {
        return Double.isInfinite(factor);
    }

    /** How long that much of the trace takes in the run, in nanoseconds. */
    long nanosOf(Duration recorded) {
        return isMax() ? 0 : (long) (recorded.toMillis() * 1e6 / factor);
    }

    @Override
    public String toString() {
        return isMax() ? "max" : (factor == Math.rint(factor) ? Long.toString((long) factor) : factor + "") + "x";
    }
}
