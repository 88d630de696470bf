package dev.sluice.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnBlocksTest {
    @Test
    void columnsThatDoNotFitGoOnInAnotherBlock() {
        ColumnBlocks blocks = new ColumnBlocks("RULES", List.of("redis"), 14);
        blocks.column("C1", List.of("ok"));
        blocks.column("C2", List.of("ok"));
        blocks.column("C3", List.of("ok"));

        assertThat(blocks.render()).containsExactly("RULES  C1  C2\nredis  ok  ok\n", "RULES  C3\nredis  ok\n");
    }

    @Test
    void aColumnWiderThanTheWidthStandsAlone() {
        ColumnBlocks blocks = new ColumnBlocks("T", List.of("a"), 10);
        blocks.column("a-very-long-header", List.of("1"));

        assertThat(blocks.render()).hasSize(1);
    }

    @Test
    void noColumnsAreNoBlock() {
        assertThat(new ColumnBlocks("T", List.of("a"), 10).render()).isEmpty();
    }
}
