package dev.sluice.simulator.trace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The recount's own way through a file: each record as a map from its fields' names. Blocks. */
final class PlainRecords implements Closeable {
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build()
            .readerFor(JsonNode.class);

    private final TextLines lines;
    private final Deque<TextLine> pushedBack = new ArrayDeque<>();
    private final @Nullable List<String> header;

    /**
     * A record that holds together.
     *
     * @param line the number of its first line
     * @param values by name; a field without a value is left out
     */
    record Fields(long line, Map<String, String> values) {}

    PlainRecords(TraceFile file) throws IOException {
        this.lines = new TextLines(file.path());
        TextLine first = file.format() == TraceFile.Format.CSV ? lines.next() : null;
        this.header = first == null ? null : PlainCsv.split(first.text()).fields();
    }

    /** The next record that holds together; null after the last one. */
    @Nullable
    Fields next() throws IOException {
        for (TextLine line = nextLine(); line != null; line = nextLine()) {
            if (line.tooLong() || line.text().isBlank()) {
                continue;
            }
            Map<String, String> values = header == null ? object(line.text()) : row(line, header);
            if (values != null) {
                return new Fields(line.number(), values);
            }
        }
        return null;
    }

    private @Nullable TextLine nextLine() throws IOException {
        return pushedBack.isEmpty() ? lines.next() : pushedBack.removeFirst();
    }

    private @Nullable Map<String, String> row(TextLine first, List<String> names) throws IOException {
        PlainCsv.Split split = PlainCsv.split(first.text());
        String text = first.text();
        List<TextLine> more = new ArrayList<>();
        boolean fits = true;
        while (split.open() && fits && more.size() < CsvFileReader.MAX_LINES - 1) {
            TextLine line = nextLine();
            if (line == null) {
                break;
            }
            more.add(line);
            fits = !line.tooLong() && text.length() + line.text().length() < TextLines.MAX_BYTES;
            text = text + "\n" + line.text();
            split = PlainCsv.split(text);
        }
        List<String> fields = fits ? split.fields() : null;
        if (fields == null || fields.size() != names.size()) {
            for (int i = more.size(); i > 0; i--) {
                pushedBack.addFirst(more.get(i - 1));
            }
            return null;
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (!fields.get(i).isEmpty()) {
                values.put(names.get(i), fields.get(i));
            }
        }
        return values;
    }

    private static @Nullable Map<String, String> object(String text) throws IOException {
        try {
            JsonNode node = JSON.readTree(text);
            if (!node.isObject()) {
                return null;
            }
            Map<String, String> values = new HashMap<>();
            node.properties().forEach(field -> {
                // What is no plain value has no text that a role could use.
                if (!field.getValue().isNull()) {
                    values.put(
                            field.getKey(),
                            field.getValue().isValueNode() ? field.getValue().asText() : "\n");
                }
            });
            values.values().removeIf(String::isEmpty);
            return values;
        } catch (JsonProcessingException malformed) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
