package dev.sluice.simulator.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.WindowKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The recount has its own code for all it does; here both are given the same garbage, and must use the same lines. */
class RecountAgreesTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String MAP = "time=t,event=o+line,member=m,delta=d,user=u";
    private static final String[] PIECES = {
        "\"",
        "\"\"",
        ",",
        ",",
        "\n",
        "\r\n",
        "\r",
        " ",
        "A",
        "B C",
        "é",
        "\uFFFD",
        "0",
        "-3",
        "12.0",
        "1.5",
        "+7",
        ".",
        "9007199254740991",
        "-9223372036854775808",
        "99999999999999999999",
        "2011-11-28 08:48:00",
        "2011-03-27 01:30",
        "2011-10-30 01:59:59.5",
        "2012-01-01T00:30:00+01:00",
        "2011-12-31 23:59:59.",
        "2011-02-29 10:00",
        "{",
        "}",
        ":"
    };
    private static final String[] TIMES = {
        "2011-11-28 08:48:00", "2012-01-01T00:30:00+01:00", "2011-10-30 01:30", "2011-03-27 01:30:00", "soon", ""
    };
    private static final String[] DELTAS = {"1", "-2", "3.0", "0", "x", "", "1e3", "-9223372036854775808", "12.", "00"};
    private static final String[] IDS = {"A", "B", "BANK CHARGES", "", "A:B", "é", " A", "C1"};

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void onCsv(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("o,m,d,t,u\n");
        for (int i = 0; i < 3_000; i++) {
            text.append(random.nextInt(4) > 0 ? row(random) : garbage(random)).append('\n');
        }
        agree(Files.writeString(folder.resolve("t.csv"), text));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void onNdjson(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            text.append(random.nextInt(4) > 0 ? object(random) : garbage(random))
                    .append('\n');
        }
        agree(Files.write(
                folder.resolve("t.ndjson"),
                text.toString().getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1)));
    }

    private static void agree(Path file) throws IOException {
        TraceRequest request = TraceRequest.parse(List.of(file), MAP, LONDON.getId(), "max");
        Map<String, Map<String, Long>> played = new HashMap<>();
        long lines = 0;
        try (EventReader events = new EventReader(request, EventReader.Listener.NONE)) {
            for (TraceEvent line = events.next(); line != null; line = events.next()) {
                add(played, line.event());
                lines++;
            }
        }
        assertThat(lines).isGreaterThan(100);
        assertThat(PlainRecount.of(request, place -> true)).isEqualTo(played);
    }

    private static void add(Map<String, Map<String, Long>> sums, ScoreEvent event) {
        for (WindowKind kind : List.of(WindowKind.HOUR, WindowKind.DAY, WindowKind.WEEK)) {
            sums.computeIfAbsent(kind.at(event.at(), LONDON).label(), any -> new HashMap<>())
                    .merge(event.member().value(), event.value(), Long::sum);
        }
    }

    private static String row(Random random) {
        return "o" + random.nextInt(9) + "," + quoted(random, of(random, IDS)) + "," + of(random, DELTAS) + ","
                + quoted(random, of(random, TIMES)) + ","
                + of(random, IDS);
    }

    private static String object(Random random) {
        return "{\"o\":\"x\",\"m\":\"" + of(random, IDS) + "\",\"d\":"
                + (random.nextBoolean() ? "\"" + of(random, DELTAS) + "\"" : random.nextInt(5) + ".0") + ",\"t\":\""
                + of(random, TIMES) + "\",\"u\":" + (random.nextBoolean() ? "null" : "12.50") + "}";
    }

    private static String garbage(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(14); i > 0; i--) {
            text.append(of(random, PIECES));
        }
        return text.toString();
    }

    private static String quoted(Random random, String text) {
        return random.nextBoolean() ? text : "\"" + text + (random.nextInt(9) > 0 ? "\"" : "");
    }

    private static String of(Random random, String[] some) {
        return some[random.nextInt(some.length)];
    }
}
