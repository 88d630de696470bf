package dev.sluice.core.ranking;

/** What recording an event may answer. */
public sealed interface RecordResult
        permits RecordResult.Recorded,
                RecordResult.AlreadyRecorded,
                RecordResult.WindowOver,
                RecordResult.ScoreOutOfRange,
                UnknownLeaderboard {
    /**
     * It counts now, in all its windows.
     *
     * @param seq its number: 1 for the first event the leaderboard recorded, dense; replaying the events in this order
     *     gives the leaderboard
     */
    record Recorded(long seq) implements RecordResult {}

    /** An event of that id was recorded before, under that number; this one changed nothing. */
    record AlreadyRecorded(long seq) implements RecordResult {}

    /** That window of the event is not kept any more, so it counts in none. */
    record WindowOver(Window window) implements RecordResult {}

    /** The member's score in one of the windows would leave {@link Scores}' range, so it counts in none. */
    record ScoreOutOfRange() implements RecordResult {}
}
