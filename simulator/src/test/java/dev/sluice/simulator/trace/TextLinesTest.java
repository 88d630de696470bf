package dev.sluice.simulator.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextLinesTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void linesEndInEitherWayAndTheLastMayLackItsEnd() throws IOException {
        assertThat(read("a\r\nb\n\nc\rd"))
                .containsExactly(
                        new TextLine(1, "a", false, false),
                        new TextLine(2, "b", false, false),
                        new TextLine(3, "", false, false),
                        new TextLine(4, "c\rd", false, false));
        assertThat(read("")).isEmpty();
        assertThat(read("a\n")).hasSize(1);
    }

    @Test
    void aByteOrderMarkAtTheStartIsNoPartOfTheText() throws IOException {
        assertThat(read("\uFEFFa\n\uFEFFb\n")).extracting(TextLine::text).containsExactly("a", "\uFEFFb");
    }

    @Test
    void bytesThatAreNoUtf8AreReplacedAndTold() throws IOException {
        Path file = folder.resolve("latin1");
        Files.write(file, "caf\u00e9,1\nx\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read(file))
                .containsExactly(new TextLine(1, "caf\uFFFD,1", true, false), new TextLine(2, "x", false, false));
    }

    @Test
    void ofALineThatIsTooLongTheBeginningIsKept() throws IOException {
        List<TextLine> lines =
                read("x".repeat(TextLines.MAX_BYTES) + "\n" + "y".repeat(TextLines.MAX_BYTES + 1) + "\nz");
        assertThat(lines).extracting(TextLine::tooLong).containsExactly(false, true, false);
        assertThat(lines.get(1).text()).hasSize(TextLines.MAX_BYTES);
        assertThat(lines.get(2)).isEqualTo(new TextLine(3, "z", false, false));
    }

    private List<TextLine> read(String text) throws IOException {
        return read(Files.writeString(folder.resolve("text"), text));
    }

    private static List<TextLine> read(Path file) throws IOException {
        List<TextLine> read = new ArrayList<>();
        try (TextLines lines = new TextLines(file)) {
            for (TextLine line = lines.next(); line != null; line = lines.next()) {
                read.add(line);
            }
        }
        return read;
    }
}
