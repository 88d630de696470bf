package dev.sluice.simulator.trace;

import dev.sluice.core.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One file of a trace.
 *
 * @param path where it is
 * @param format how its lines are written, by its name's ending
 */
public record TraceFile(Path path, Format format) {
    /** How the lines of a trace are written. */
    public enum Format {
        /** Comma-separated values with a header; {@code .csv}. */
        CSV,
        /** A JSON object on each line; {@code .ndjson} or {@code .jsonl}. */
        NDJSON
    }

    private static final String ACCEPTED =
            "a file ending in .csv, .ndjson or .jsonl that can be read, or a folder of such";

    /**
     * The files that are meant, in the order given; of a folder its files of known endings, by name.
     *
     * @throws InvalidInputException if a path or a folder holds no such file, or a file cannot be read
     */
    public static List<TraceFile> of(List<Path> paths) {
        List<TraceFile> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(inFolder(path));
            } else {
                files.add(at(path));
            }
        }
        if (files.isEmpty()) {
            throw new InvalidInputException("trace", paths, ACCEPTED);
        }
        return files;
    }

    private static List<TraceFile> inFolder(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            List<TraceFile> files = inside.filter(path -> formatOf(path).isPresent())
                    .sorted()
                    .map(TraceFile::at)
                    .toList();
            if (files.isEmpty()) {
                throw new InvalidInputException("trace", folder, ACCEPTED);
            }
            return files;
        } catch (IOException | UncheckedIOException unreadable) {
            throw new InvalidInputException("trace", folder, ACCEPTED);
        }
    }

    private static TraceFile at(Path path) {
        Optional<Format> format = formatOf(path);
        if (format.isEmpty() || !Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new InvalidInputException("trace", path, ACCEPTED);
        }
        return new TraceFile(path, format.get());
    }

    private static Optional<Format> formatOf(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return Optional.of(Format.CSV);
        }
        return name.endsWith(".ndjson") || name.endsWith(".jsonl") ? Optional.of(Format.NDJSON) : Optional.empty();
    }

    /** The file's name without its ending. */
    public String stem() {
        String name = path.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** Refuses files whose stems are alike, which could not be told apart in event ids. */
    static void requireDistinctStems(List<TraceFile> files) {
        Set<String> stems = new HashSet<>();
        for (TraceFile file : files) {
            if (!stems.add(file.stem())) {
                throw new InvalidInputException(
                        "trace", file.path(), "files of different names, since the names become part of the event ids");
            }
        }
    }

    /** Opens the file; of a CSV file the header is read, and refused if it lacks a column. */
    RecordReader open(List<String> columns) throws IOException {
        return switch (format) {
            case CSV -> new CsvFileReader(path, columns);
            case NDJSON -> new NdjsonReader(path, columns);
        };
    }
}
