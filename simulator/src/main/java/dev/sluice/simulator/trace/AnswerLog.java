package dev.sluice.simulator.trace;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * What the store answered to each line of a trace: eight bytes a line, however long the line. For one thread at a time.
 */
final class AnswerLog {
    private final long[][] answers;

    /** A log for that many files. */
    AnswerLog(int files) {
        this.answers = new long[files][0];
    }

    /** The line's event was recorded under that number, 1 or more. */
    void recorded(Place place, long seq) {
        set(place, seq);
    }

    /** An event of the line's id had been recorded before under that number; by another line, or by this one's retry. */
    void alreadyRecorded(Place place, long seq) {
        set(place, -seq);
    }

    /** The number that counts for the line: positive if recorded, negative if already recorded, 0 if neither. */
    long at(Place place) {
        long[] file = answers[place.file()];
        return place.line() < file.length ? file[(int) place.line()] : 0;
    }

    /** Tells all numbers under which lines were recorded. */
    void forEachRecorded(LongConsumer numbers) {
        for (long[] file : answers) {
            Arrays.stream(file).filter(answer -> answer > 0).forEach(numbers);
        }
    }

    private void set(Place place, long answer) {
        int line = Math.toIntExact(place.line());
        long[] file = answers[place.file()];
        if (line >= file.length) {
            file = Arrays.copyOf(file, Math.max(1_024, line + line / 2 + 1));
            answers[place.file()] = file;
        }
        file[line] = answer;
    }
}
