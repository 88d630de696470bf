package dev.sluice.simulator.arrival;

import java.time.Duration;

/** An open arrival model: it says when users come, and knows nothing of how they fare. */
public sealed interface Arrival {
    /** All of them at the first instant. */
    record AtOnce(int users) implements Arrival {
        @Override
        public double meanPerSecond() {
            return 0;
        }

        @Override
        public End end() {
            return new End.Users(users);
        }
    }

    /** At equal distances. */
    record Constant(double perSecond, End end) implements Arrival {
        @Override
        public double meanPerSecond() {
            return perSecond;
        }
    }

    /** At a rate that grows or shrinks evenly from the first instant to the end; one of the two may be 0. */
    record Ramp(double fromPerSecond, double toPerSecond, End end) implements Arrival {
        @Override
        public double meanPerSecond() {
            return (fromPerSecond + toPerSecond) / 2;
        }
    }

    /** Independently of each other, at that rate on the average: a Poisson process. */
    record Poisson(double perSecond, End end) implements Arrival {
        @Override
        public double meanPerSecond() {
            return perSecond;
        }
    }

    /** How many come a second, on the average; 0 if all come at once. */
    double meanPerSecond();

    /** When it stops. */
    End end();

    /** The highest rate a second that it reaches; 0 if all come at once. */
    default double peakPerSecond() {
        return this instanceof Ramp ramp ? Math.max(ramp.fromPerSecond(), ramp.toPerSecond()) : meanPerSecond();
    }

    /** How long users come, on the average. */
    default Duration span() {
        if (end() instanceof End.After after) {
            return after.duration();
        }
        double users = end() instanceof End.Users n ? n.count() : 0;
        return this instanceof AtOnce ? Duration.ZERO : Duration.ofNanos(Math.round(users / meanPerSecond() * 1e9));
    }

    /** The same at rates that are multiplied. */
    default Arrival faster(double factor) {
        if (this instanceof Constant it) {
            return new Constant(it.perSecond() * factor, it.end());
        } else if (this instanceof Ramp it) {
            return new Ramp(it.fromPerSecond() * factor, it.toPerSecond() * factor, it.end());
        } else if (this instanceof Poisson it) {
            return new Poisson(it.perSecond() * factor, it.end());
        }
        return this;
    }

    /** The same with another end. */
    default Arrival until(End end) {
        if (this instanceof Constant it) {
            return new Constant(it.perSecond(), end);
        } else if (this instanceof Ramp it) {
            return new Ramp(it.fromPerSecond(), it.toPerSecond(), end);
        } else if (this instanceof Poisson it) {
            return new Poisson(it.perSecond(), end);
        }
        return end instanceof End.Users users ? new AtOnce(users.count()) : this;
    }
}
