package dev.sluice.simulator.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.core.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordReadersTest {
    private static final List<String> COLUMNS = List.of("c", "a");

    @TempDir
    Path folder = Path.of("");

    @Test
    void valuesComeInTheOrderAskedFor() throws IOException {
        assertThat(csv("a,b,c\n1,2,3\n4,\"5,\"\"x\"\"\",6\n"))
                .containsExactly(values(2, "3", "1"), values(3, "6", "4"));
    }

    @Test
    void aQuotedFieldMayRunOverLines() throws IOException {
        assertThat(csv("a,b,c\n1,\"two\n\nlines\",3\n4,5,6\n"))
                .containsExactly(values(2, "3", "1"), values(5, "6", "4"));
    }

    @Test
    void aStrayQuoteCostsOneLine() throws IOException {
        assertThat(csv("a,b,c\n1,\"2,3\n4,5,6\n7,\"8\",9\n"))
                .containsExactly(
                        new Raw.Broken(2, Reason.MALFORMED_QUOTES, "1,\"2,3"),
                        values(3, "6", "4"),
                        values(4, "9", "7"));
        assertThat(csv("a,b,c\n1,\"2\"x,3\n4,5,6"))
                .containsExactly(new Raw.Broken(2, Reason.MALFORMED_QUOTES, "1,\"2\"x,3"), values(3, "6", "4"));
    }

    @Test
    void aQuoteInsideAPlainFieldIsACharacter() throws IOException {
        assertThat(csv("a,b,c\n12\" RULER,\"\",6\"\n")).containsExactly(values(2, "6\"", "12\" RULER"));
    }

    @Test
    void aRecordOfMoreThanAHundredLinesIsNone() throws IOException {
        String lines = "\n".repeat(CsvFileReader.MAX_LINES - 1);
        assertThat(csv("a,b,c\n1,\"2" + lines + "\",3\n")).containsExactly(values(2, "3", "1"));
        assertThat(csv("a,b,c\n1,\"2" + lines + "\n\",3\n"))
                .startsWith(new Raw.Broken(2, Reason.MALFORMED_QUOTES, "1,\"2"), new Raw.Blank(3));
    }

    @Test
    void linesOfAnotherWidthAndEmptyOnesAreTold() throws IOException {
        assertThat(csv("a,b,c\r\n1,2\r\n\r\n   \r\n1,2,3,4\r\n"))
                .containsExactly(
                        new Raw.Broken(2, Reason.WRONG_COLUMNS, "2 of 3: 1,2"),
                        new Raw.Blank(3),
                        new Raw.Blank(4),
                        new Raw.Broken(5, Reason.WRONG_COLUMNS, "4 of 3: 1,2,3,4"));
    }

    @Test
    void aColumnThatTheHeaderLacksIsRefusedWithThoseItHas() {
        assertThatThrownBy(() -> csv("a,b\n1,2\n"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("map: 'c' is not accepted")
                .hasMessageEndingWith("a, b");
        assertThatThrownBy(() -> csv("a,c,c\n1,2,3\n")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> csv(""))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("a header");
        assertThatThrownBy(() -> csv("\na,c\n")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void jsonFieldsArePlainValuesOfTheObjectItself() throws IOException {
        assertThat(ndjson("{\"a\":\"x\",\"b\":[1,{\"a\":2}],\"c\":12}\n{\"c\":null}\n\n{\"a\":1,\"a\":1.50}\n"))
                .containsExactly(values(1, "12", "x"), values(2, "", ""), new Raw.Blank(3), values(4, "", "1.50"));
    }

    @Test
    void jsonThatIsNoObjectWithPlainValuesIsTold() throws IOException {
        for (String line : List.of("{\"a\":", "[1]", "1", "{\"a\":{}}", "{\"a\":1} {\"a\":2}", "{\"a\":01}", "{a:1}")) {
            assertThat(ndjson(line)).containsExactly(new Raw.Broken(1, Reason.MALFORMED_JSON, line));
        }
    }

    @Test
    void aLineThatIsTooLongIsTold() throws IOException {
        String tooLong = "x".repeat(TextLines.MAX_BYTES + 1);
        assertThat(csv("a,b,c\n" + tooLong + "\n1,2,3\n").get(0))
                .isInstanceOfSatisfying(
                        Raw.Broken.class, broken -> assertThat(broken.reason()).isEqualTo(Reason.LINE_TOO_LONG));
        assertThat(csv("a,b,c\n1,\"2\n" + tooLong + "\n1,2,3\n")).hasSize(3);
        assertThat(ndjson(tooLong).get(0))
                .isInstanceOfSatisfying(
                        Raw.Broken.class, broken -> assertThat(broken.reason()).isEqualTo(Reason.LINE_TOO_LONG));
    }

    private static Raw values(long line, String... values) {
        return new Raw.Values(line, List.of(values), false);
    }

    private List<Raw> csv(String text) throws IOException {
        return all(new CsvFileReader(Files.writeString(folder.resolve("t.csv"), text), COLUMNS));
    }

    private List<Raw> ndjson(String text) throws IOException {
        return all(new NdjsonReader(Files.writeString(folder.resolve("t.ndjson"), text), COLUMNS));
    }

    private static List<Raw> all(RecordReader reader) throws IOException {
        List<Raw> read = new ArrayList<>();
        try (reader) {
            for (Raw raw = reader.next(); raw != null; raw = reader.next()) {
                read.add(raw);
            }
        }
        return read;
    }
}
