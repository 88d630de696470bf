package dev.sluice.simulator.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.core.InvalidInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceScanTest {
    private static final String MAP = "time=When,event=Order+line,member=Product,delta=Pieces,user=Customer";
    private static final String HEADER = "Order,Product,Pieces,When,Customer\n";

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyLineIsUsedOrCountedByItsReason() throws IOException {
        Path file = folder.resolve("dirty.csv");
        String text = HEADER
                + "1,A,2,2011-11-28 08:00:00,u1\n"
                + "1,BANK CHARGES,1.0,2011-11-28 08:00:00,u1\n"
                + "\n"
                + "C2,A,-1,2011-11-28 07:59:59,\n"
                + "3,A,0,2011-10-30 01:30:00,u2\n"
                + "4,A,1\n"
                + "5,A,1,soon,u1\n"
                + "6,A,1,1969-12-31 23:59:59,u1\n"
                + "7,,1,2011-11-28 08:01:00,u1\n"
                + "8,A,many,2011-11-28 08:01:00,u1\n"
                + "9,A,9007199254740992,2011-11-28 08:01:00,u1\n"
                + ",A,1,2011-11-28 08:01:00,u1\n"
                + "10,A:B,1,2011-11-28 08:01:00,u1\n"
                + "11,A ,1,2011-11-28 08:01:00,u1\n"
                + "12,A,1,2011-11-28 08:01:00,u{1}\n"
                + "13,\"A,1,2011-11-28 08:01:00,u1\n"
                + "14,A,9007199254740991,2011-11-28 08:02:00,caf\u00e9\n";
        Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));

        TraceAccount account = scan(file).account();

        assertThat(account.lines()).isEqualTo(4);
        assertThat(account.orders()).isEqualTo(3);
        assertThat(account.users()).isEqualTo(2);
        assertThat(account.firstAt()).isEqualTo("2011-10-30T00:30:00Z");
        assertThat(account.lastAt()).isEqualTo("2011-11-28T08:00:00Z");
        assertThat(account.remarks())
                .containsOnly(
                        Map.entry(Remark.BLANK, 1L),
                        Map.entry(Remark.ANONYMOUS, 1L),
                        Map.entry(Remark.NEGATIVE, 1L),
                        Map.entry(Remark.OUT_OF_ORDER, 2L),
                        Map.entry(Remark.TIME_TWICE, 1L));
        assertThat(shown(account, Reason.WRONG_COLUMNS)).containsExactly("dirty.csv:7: 3 of 5: 4,A,1");
        assertThat(shown(account, Reason.UNREADABLE_TIME)).containsExactly("dirty.csv:8: When 'soon'");
        assertThat(shown(account, Reason.TIME_OUT_OF_RANGE)).containsExactly("dirty.csv:9: When '1969-12-31 23:59:59'");
        assertThat(shown(account, Reason.NO_MEMBER)).containsExactly("dirty.csv:10: Product ''");
        assertThat(shown(account, Reason.UNREADABLE_DELTA)).containsExactly("dirty.csv:11: Pieces 'many'");
        assertThat(shown(account, Reason.DELTA_OUT_OF_RANGE))
                .containsExactly("dirty.csv:12: Pieces '9007199254740992'");
        assertThat(shown(account, Reason.NO_EVENT)).containsExactly("dirty.csv:13: +13");
        assertThat(shown(account, Reason.NOT_AN_ID)).hasSize(4).allMatch(line -> line.startsWith("dirty.csv:1"));
        assertThat(shown(account, Reason.MALFORMED_QUOTES)).hasSize(1);
        assertThat(account.unusable()).hasSize(9);
    }

    @Test
    void bytesThatAreNoUtf8DoNoHarmInAColumnThatIsNotRead() throws IOException {
        Path file = folder.resolve("latin1.csv");
        String text = "Order,Product,Pieces,When,Customer,Text\n1,A,2,2011-11-28 08:00:00,u1,caf\u00e9\n";
        Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
        TraceAccount account = scan(file).account();
        assertThat(account.lines()).isEqualTo(1);
        assertThat(account.remarks()).containsOnly(Map.entry(Remark.MALFORMED_BYTES, 1L));
    }

    @Test
    void onlyTheFirstFewOfAReasonAreShownAndNoneIsLong() throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 9; i++) {
            text.append("1,A,1,").append("x".repeat(500)).append(",u\n");
        }
        text.append("1,A,1,2011-11-28 08:00:00,u\n");
        TraceAccount account =
                scan(Files.writeString(folder.resolve("t.csv"), text)).account();
        assertThat(account.unusable().get(Reason.UNREADABLE_TIME)).isNotNull().satisfies(lines -> {
            assertThat(lines.count()).isEqualTo(9);
            assertThat(lines.first())
                    .hasSize(5)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThan(130));
        });
    }

    @Test
    void theLinesOfAnOrderStandTogether() throws IOException {
        Path first = orders("a.csv", "1", "1", "2", "1");
        Path second = orders("b.csv", "1", "3", "3");
        List<List<String>> ids = new ArrayList<>();
        try (OrderReader orders =
                new OrderReader(new EventReader(request(MAP, first, second), EventReader.Listener.NONE))) {
            for (Order order = orders.next(); order != null; order = orders.next()) {
                ids.add(order.lines().stream()
                        .map(line -> line.event().id().value())
                        .toList());
            }
        }
        assertThat(ids)
                .containsExactly(
                        List.of("a+1+2", "a+1+3"),
                        List.of("a+2+4"),
                        List.of("a+1+5"),
                        List.of("b+1+2"),
                        List.of("b+3+3", "b+3+4"));
    }

    @Test
    void anOrderOfVeryManyLinesIsCut() throws IOException {
        String[] same = new String[2_500];
        Arrays.fill(same, "7");
        assertThat(scan(orders("t.csv", same)).account().orders()).isEqualTo(3);
    }

    @Test
    void theSpanIsThatFromTheFirstOrderToTheLatest() throws IOException {
        Path file = Files.writeString(
                folder.resolve("t.csv"),
                HEADER + "1,A,1,2011-11-28 08:00:00,u\n2,A,1,2011-11-28 10:00:00,u\n3,A,1,2011-11-28 09:00:00,u\n");
        Trace trace = scan(file);
        assertThat(trace.span()).isEqualTo(Duration.ofHours(2));
        assertThat(trace.playTime()).isZero();
    }

    @Test
    void aFolderStandsForItsFilesByName() throws IOException {
        orders("b.csv", "1");
        orders("a.csv", "1");
        Files.writeString(folder.resolve("readme.txt"), "no trace");
        assertThat(TraceFile.of(List.of(folder))).extracting(TraceFile::stem).containsExactly("a", "b");
    }

    @Test
    void filesThatCannotBePlayedAreRefused() throws IOException {
        Path txt = Files.writeString(folder.resolve("t.txt"), "x");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        for (List<Path> paths :
                List.of(List.<Path>of(), List.of(txt), List.of(empty), List.of(folder.resolve("no.csv")))) {
            assertThatThrownBy(() -> TraceFile.of(paths))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("a file ending in .csv, .ndjson or .jsonl that can be read");
        }
    }

    @Test
    void filesWhoseNamesCannotKeepIdsApartAreRefused() throws IOException {
        Path one = orders("t.csv", "1");
        Path other = Files.writeString(folder.resolve("t.ndjson"), "{}\n");
        Path colon = orders("a:b.csv", "1");
        assertThatThrownBy(() -> request(MAP, one, other))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("files of different names");
        assertThatThrownBy(() -> request(MAP, one, colon))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("'a:b'");
        assertThat(request(MAP, colon).files()).hasSize(1);
    }

    @Test
    void anUnknownZoneIsRefused() throws IOException {
        Path one = orders("t.csv", "1");
        assertThatThrownBy(() -> TraceRequest.parse(List.of(one), MAP, "Europe/Londn", "max"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("zone: 'Europe/Londn'");
    }

    private Path orders(String name, String... orders) throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (String order : orders) {
            text.append(order).append(",A,1,2011-11-28 08:00:00,u\n");
        }
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> shown(TraceAccount account, Reason reason) {
        TraceAccount.Unusable lines = account.unusable().get(reason);
        return lines == null ? List.of() : lines.first();
    }

    private static TraceRequest request(String map, Path... files) {
        return TraceRequest.parse(List.of(files), map, "Europe/London", "max");
    }

    private static Trace scan(Path file) throws IOException {
        return TraceScan.scan(request(MAP, file));
    }
}
