package dev.sluice.store.inmemory.waiting;

/** The token bucket of a room, in whole thousandths of an admission; holds one second's worth, and is full at first. */
final class AdmissionBudget {
    private static final long ONE = 1_000;

    private final long perSecond;
    private long thousandths;
    private long filledAtMillis;

    AdmissionBudget(int perSecond, long nowMillis) {
        this.perSecond = perSecond;
        this.thousandths = perSecond * ONE;
        this.filledAtMillis = nowMillis;
    }

    void fill(long nowMillis) {
        long full = perSecond * ONE;
        long elapsed = nowMillis - filledAtMillis;
        // After a second the bucket is full anyway, and a longer time could overflow.
        thousandths = elapsed >= 1_000 ? full : Math.min(full, thousandths + elapsed * perSecond);
        filledAtMillis = nowMillis;
    }

    boolean allowsOne() {
        return thousandths >= ONE;
    }

    void spendOne() {
        thousandths -= ONE;
    }
}
