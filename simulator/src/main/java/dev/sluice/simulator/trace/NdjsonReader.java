package dev.sluice.simulator.trace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file with a JSON object on each line. Mapped fields are those of the object itself, and hold a text, a number or a
 * truth value; a field that is missing or null is empty, and of a field that stands twice the last one counts.
 */
final class NdjsonReader implements RecordReader {
    private static final JsonFactory JSON = new JsonFactory();

    private final TextLines lines;
    private final List<String> columns;

    NdjsonReader(Path file, List<String> columns) throws IOException {
        this.lines = new TextLines(file);
        this.columns = columns;
    }

    @Override
    public @Nullable Raw next() throws IOException {
        TextLine line = lines.next();
        if (line == null) {
            return null;
        }
        if (line.isBlank()) {
            return new Raw.Blank(line.number());
        }
        if (line.tooLong()) {
            return new Raw.Broken(line.number(), Reason.LINE_TOO_LONG, line.text());
        }
        try {
            return new Raw.Values(line.number(), values(line.text()), line.malformed());
        } catch (JsonProcessingException malformed) {
            return new Raw.Broken(line.number(), Reason.MALFORMED_JSON, line.text());
        }
    }

    private List<String> values(String text) throws IOException {
        String[] values = new String[columns.size()];
        Arrays.fill(values, "");
        try (JsonParser json = JSON.createParser(text)) {
            require(json, json.nextToken() == JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                int column = columns.indexOf(json.currentName());
                JsonToken value = json.nextToken();
                if (column < 0) {
                    json.skipChildren();
                } else {
                    require(json, value.isScalarValue());
                    values[column] = plain(json, value);
                }
            }
            require(json, json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null);
        }
        return List.of(values);
    }

    private static String plain(JsonParser json, JsonToken value) throws IOException {
        return switch (value) {
            case VALUE_NULL -> "";
            case VALUE_NUMBER_INT -> json.getNumberValue().toString();
            case VALUE_NUMBER_FLOAT -> json.getDecimalValue().toString();
            default -> json.getText();
        };
    }

    private static void require(JsonParser json, boolean holds) throws JsonProcessingException {
        if (!holds) {
            throw new JsonParseException(json, "not one object with plain values");
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
