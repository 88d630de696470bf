package dev.sluice.core.waiting;

import java.util.List;

/** What letting people in may answer. */
public sealed interface AdmitResult permits AdmitResult.Admissions, UnknownRoom {
    /**
     * These were let in, in this order.
     *
     * @param admissions may be empty
     * @param more whether another call at once would find more to do: people to let in beyond the number asked for, or
     *     people to drop beyond the number that one call drops
     */
    record Admissions(List<Admission> admissions, boolean more) implements AdmitResult {
        /** Keeps a copy of the list. */
        public Admissions {
            admissions = List.copyOf(admissions);
        }
    }
}
