package dev.sluice.simulator.history;

import dev.sluice.core.StoreException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One call and its answer. Times are nanoseconds of one monotonic clock since the run began. Written by one thread and
 * read by others after the run.
 */
public final class Call {
    /** The user of a call that no user made. */
    public static final int NOBODY = -1;

    /** The request of a call that needs none. */
    public static final Object NOTHING = "";

    private final CallKind kind;
    private final int user;
    private final Object request;
    private final int attempt;
    private final long intended;
    private final long start;
    private long end = Long.MAX_VALUE;
    private @Nullable Object answer;
    private @Nullable Throwable fault;

    /**
     * A call that begins.
     *
     * @param user the number of the user, or {@link #NOBODY}
     * @param request what the kind says
     * @param attempt 0 for the first time this request is made, more for its repetitions after a fault
     * @param intended when the first attempt was to begin
     * @param start when this one began
     */
    public Call(CallKind kind, int user, Object request, int attempt, long intended, long start) {
        this.kind = kind;
        this.user = user;
        this.request = request;
        this.attempt = attempt;
        this.intended = intended;
        this.start = start;
    }

    /** Ends it with an answer, or with a fault. */
    public void end(long now, @Nullable Object result, @Nullable Throwable failure) {
        end = now;
        answer = result;
        fault = failure;
    }

    public CallKind kind() {
        return kind;
    }

    public int user() {
        return user;
    }

    public Object request() {
        return request;
    }

    public int attempt() {
        return attempt;
    }

    public long intended() {
        return intended;
    }

    public long start() {
        return start;
    }

    /** When it was answered or failed; {@link Long#MAX_VALUE} if neither happened before the run's end. */
    public long end() {
        return end;
    }

    /** The answer; null after a fault, and while there is none. */
    public @Nullable Object answer() {
        return answer;
    }

    /** Whether it was answered. */
    public boolean answered() {
        return answer != null;
    }

    /** Whether it was neither answered nor surely without effect. */
    public boolean outcomeUnknown() {
        if (answer != null) {
            return false;
        }
        return !(fault instanceof StoreException known) || known.kind() == StoreException.Kind.OUTCOME_UNKNOWN;
    }

    /** The kind of fault, as results name it: {@code outcome-unknown} for instance; null if it was answered. */
    public @Nullable String fault() {
        if (answer != null) {
            return null;
        } else if (fault == null) {
            return "unanswered";
        }
        return faultName(fault);
    }

    /** The kind of a fault, as results name it. */
    public static String faultName(Throwable fault) {
        return fault instanceof StoreException known
                ? known.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                : "other";
    }

    /** One line for people: who asked what, when, and what came back. */
    @Override
    public String toString() {
        String who = user == NOBODY ? "the simulator" : "user " + user;
        String what = request == NOTHING ? "" : " " + request;
        String came = answer != null
                ? answer.toString()
                : "fault " + fault() + (fault == null ? "" : " (" + fault.getMessage() + ")");
        String until = end == Long.MAX_VALUE ? "…" : millis(end);
        return who + " " + kind + what + " [" + millis(start) + " to " + until + " ms] → " + came;
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.3f", nanos / 1e6);
    }
}
