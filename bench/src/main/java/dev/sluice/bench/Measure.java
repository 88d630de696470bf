package dev.sluice.bench;

/** What of two samples is compared, and which side of the target is the good one. */
enum Measure {
    /** Operations per second: the subject's divided by the peer's, the more the better. */
    THROUGHPUT {
        @Override
        double ratio(Sample subject, Sample peer) {
            return subject.perSecond() / peer.perSecond();
        }

        @Override
        boolean reached(double ratio, double target) {
            return ratio >= target;
        }
    },
    /** Median time of an operation: the subject's divided by the peer's, the less the better. */
    LATENCY {
        @Override
        double ratio(Sample subject, Sample peer) {
            return (double) subject.p50Nanos() / peer.p50Nanos();
        }

        @Override
        boolean reached(double ratio, double target) {
            return ratio <= target;
        }
    },
    /** Time per operation at full load: the subject's divided by the peer's, the less the better. */
    COST {
        @Override
        double ratio(Sample subject, Sample peer) {
            return peer.perSecond() / subject.perSecond();
        }

        @Override
        boolean reached(double ratio, double target) {
            return ratio <= target;
        }
    };

    abstract double ratio(Sample subject, Sample peer);

    abstract boolean reached(double ratio, double target);
}
