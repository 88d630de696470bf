package dev.sluice.core.waiting;

import java.time.Duration;
import java.util.Optional;

/**
 * The pace at which a lane was admitted lately: a sliding-window counter over two fixed buckets of time, of which the
 * earlier one is weighted by the share of it that the window still covers. Bucket {@code b} covers the store's
 * milliseconds from {@code b * BUCKET_MILLIS}.
 */
public final class AdmissionPace {
    /** The length of a bucket, in milliseconds. */
    public static final long BUCKET_MILLIS = 10_000;

    private AdmissionPace() {}

    /**
     * How long until someone is admitted who has {@code ahead} people in front, rounded up to a millisecond.
     *
     * @param ahead people in front, 0 or more
     * @param nowMillis the store's present
     * @param bucket the number of the bucket that {@code current} counts; one of the past counts as ended
     * @param current admissions of the lane in that bucket
     * @param previous admissions of the lane in the bucket before it
     * @return empty if the window holds no admission
     */
    public static Optional<Duration> eta(long ahead, long nowMillis, long bucket, long current, long previous) {
        long now = nowMillis / BUCKET_MILLIS;
        long inThis = now == bucket ? current : 0;
        long inLast = now == bucket ? previous : now == bucket + 1 ? current : 0;
        long elapsed = nowMillis % BUCKET_MILLIS;
        // Admissions in the last BUCKET_MILLIS, times BUCKET_MILLIS: whole numbers on every backend.
        long weighted = inThis * BUCKET_MILLIS + inLast * (BUCKET_MILLIS - elapsed);
        if (weighted == 0) {
            return Optional.empty();
        }
        long millis = -Math.floorDiv(-(ahead + 1) * BUCKET_MILLIS * BUCKET_MILLIS, weighted);
        return Optional.of(Duration.ofMillis(millis));
    }
}
