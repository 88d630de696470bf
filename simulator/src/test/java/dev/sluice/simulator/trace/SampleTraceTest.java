package dev.sluice.simulator.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example that users play first. */
class SampleTraceTest {
    private static final Path EXAMPLE = Path.of("..", "docs", "examples", "orders.csv");

    @TempDir
    Path folder = Path.of("");

    @Test
    void theExampleIsWhatItsGeneratorWrites() throws IOException {
        Path again = folder.resolve("orders.csv");
        SampleOrders.main(new String[] {again.toString()});
        assertThat(EXAMPLE).hasSameBinaryContentAs(again);
    }

    @Test
    void theExampleShowsEveryKindOfDirtAndIsMostlyUsable() throws IOException {
        TraceAccount account = TraceScan.scan(TraceRequest.parse(
                        List.of(EXAMPLE),
                        "time=When,event=Order+line,member=Product,delta=Pieces,user=Customer",
                        "Europe/London",
                        "max"))
                .account();
        assertThat(account.lines()).isBetween(380L, 400L);
        assertThat(account.unusable())
                .containsOnlyKeys(
                        Reason.UNREADABLE_DELTA,
                        Reason.UNREADABLE_TIME,
                        Reason.NO_MEMBER,
                        Reason.NO_EVENT,
                        Reason.WRONG_COLUMNS,
                        Reason.MALFORMED_QUOTES,
                        Reason.NOT_AN_ID,
                        Reason.DELTA_OUT_OF_RANGE);
        assertThat(account.remarks())
                .containsKeys(
                        Remark.BLANK,
                        Remark.ANONYMOUS,
                        Remark.NEGATIVE,
                        Remark.OUT_OF_ORDER,
                        Remark.MALFORMED_BYTES,
                        Remark.TIME_TWICE);
        assertThat(Files.size(EXAMPLE)).isLessThan(40_000);
    }
}
