package dev.sluice.simulator.trace;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.sluice.core.InvalidInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file of comma-separated values (RFC 4180) with a header. A quoted field may run over up to {@value #MAX_LINES} lines;
 * where that gives no record with the header's number of columns, the first of the lines alone is malformed, and the next
 * one is read as a line of its own: a stray quote costs one line.
 */
final class CsvFileReader implements RecordReader {
    /** The most lines of one record. */
    static final int MAX_LINES = 100;

    private static final CsvReader.CsvReaderBuilder CSV =
            CsvReader.builder().acceptCharsAfterQuotes(false).skipEmptyLines(false);

    private final TextLines lines;
    private final Deque<TextLine> ahead = new ArrayDeque<>();
    private final int width;
    private final List<Integer> columns;

    /**
     * @param columns the names of the columns whose values are wanted
     * @throws InvalidInputException if the file has no header, or one that lacks a column or names it twice
     */
    CsvFileReader(Path file, List<String> columns) throws IOException {
        this.lines = new TextLines(file);
        try {
            List<String> header = header(file);
            this.width = header.size();
            this.columns = columns.stream()
                    .map(column -> indexOf(header, column, file))
                    .toList();
        } catch (InvalidInputException refused) {
            lines.close();
            throw refused;
        }
    }

    private List<String> header(Path file) throws IOException {
        TextLine first = lines.next();
        String text = first == null || first.tooLong() ? "" : first.text();
        List<String> header = text.isBlank() ? null : fields(text);
        if (header == null) {
            throw new InvalidInputException(file.toString(), text, "a header: the names of the columns, in line 1");
        }
        return header;
    }

    private static int indexOf(List<String> header, String column, Path file) {
        int index = header.indexOf(column);
        if (index < 0 || header.lastIndexOf(column) != index) {
            String accepted =
                    "one of the columns of " + file + ", each of which it names once: " + String.join(", ", header);
            throw new InvalidInputException("map", column, accepted);
        }
        return index;
    }

    @Override
    public @Nullable Raw next() throws IOException {
        TextLine line = ahead.isEmpty() ? lines.next() : ahead.poll();
        if (line == null) {
            return null;
        }
        if (line.isBlank()) {
            return new Raw.Blank(line.number());
        }
        if (line.tooLong()) {
            return new Raw.Broken(line.number(), Reason.LINE_TOO_LONG, line.text());
        }
        if (Quotes.leaveOpen(line.text(), false)) {
            return overSeveralLines(line);
        }
        List<String> fields = fields(line.text());
        if (fields == null) {
            return new Raw.Broken(line.number(), Reason.MALFORMED_QUOTES, line.text());
        }
        return fields.size() == width
                ? values(line.number(), fields, line.malformed())
                : new Raw.Broken(
                        line.number(), Reason.WRONG_COLUMNS, fields.size() + " of " + width + ": " + line.text());
    }

    private Raw overSeveralLines(TextLine first) throws IOException {
        StringBuilder text = new StringBuilder(first.text());
        boolean malformed = first.malformed();
        boolean open = true;
        Deque<TextLine> more = new ArrayDeque<>();
        boolean fits = true;
        while (open && fits && more.size() < MAX_LINES - 1) {
            TextLine line = ahead.isEmpty() ? lines.next() : ahead.poll();
            if (line == null) {
                break;
            }
            more.add(line);
            fits = !line.tooLong() && text.length() + line.text().length() < TextLines.MAX_BYTES;
            text.append('\n').append(line.text());
            malformed |= line.malformed();
            open = Quotes.leaveOpen(line.text(), true);
        }
        List<String> fields = open || !fits ? null : fields(text.toString());
        if (fields != null && fields.size() == width) {
            return values(first.number(), fields, malformed);
        }
        while (!more.isEmpty()) {
            ahead.addFirst(more.removeLast());
        }
        return new Raw.Broken(first.number(), Reason.MALFORMED_QUOTES, first.text());
    }

    private Raw values(long line, List<String> fields, boolean malformed) {
        return new Raw.Values(line, columns.stream().map(fields::get).toList(), malformed);
    }

    /** The fields of a text that is one record; null if it is none. */
    private static @Nullable List<String> fields(String text) {
        try (CsvReader<CsvRecord> csv = CSV.ofCsvRecord(text);
                Stream<CsvRecord> found = csv.stream()) {
            List<CsvRecord> records = found.toList();
            return records.size() == 1 ? records.get(0).getFields() : null;
        } catch (CsvParseException malformed) {
            return null;
        } catch (IOException closing) {
            throw new IllegalStateException(closing);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
