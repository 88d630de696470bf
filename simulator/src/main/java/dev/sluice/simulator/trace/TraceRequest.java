package dev.sluice.simulator.trace;

import dev.sluice.core.IdRules;
import dev.sluice.core.InvalidInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

/**
 * A trace to play.
 *
 * @param files in the order of playing, 1 or more
 * @param mapping which columns play which role
 * @param zone the zone of local times, and of the rankings' hours, days and weeks
 * @param speed how fast recorded time passes
 */
public record TraceRequest(List<TraceFile> files, Mapping mapping, ZoneId zone, Speed speed) {
    /**
     * Opens each file once.
     *
     * @throws InvalidInputException if a file cannot be read or its header lacks a column, or if file names that become
     *     part of event ids are alike or are no ids
     */
    public TraceRequest {
        files = List.copyOf(files);
        if (namesGoIntoIds(files, mapping)) {
            TraceFile.requireDistinctStems(files);
            files.forEach(file -> IdRules.check("trace file", file.stem()));
        }
        for (TraceFile file : files) {
            try {
                file.open(mapping.columns()).close();
            } catch (IOException unreadable) {
                throw new InvalidInputException("trace", file.path(), "a file that can be read");
            }
        }
    }

    /** The trace that these texts stand for, as they come from a command line. */
    public static TraceRequest parse(List<Path> paths, String mapping, String zone, String speed) {
        return new TraceRequest(TraceFile.of(paths), Mapping.parse(mapping), zoneOf(zone), Speed.parse(speed));
    }

    private static ZoneId zoneOf(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new InvalidInputException("zone", zone, "a time zone such as Europe/London, Asia/Seoul or UTC");
        }
    }

    /** What goes before the event ids of a file: nothing, or the file's name where that keeps them apart. */
    String idPrefix(TraceFile file) {
        return namesGoIntoIds(files, mapping) ? file.stem() + "+" : "";
    }

    private static boolean namesGoIntoIds(List<TraceFile> files, Mapping mapping) {
        return files.size() > 1 && mapping.numbersLines();
    }
}
