package dev.sluice.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void figuresStandAtTheRight() {
        String table = TextTable.ofFigures(List.of("store", "p50", "max"))
                .row(List.of("redis", "1.25", "10.00"))
                .row(List.of("a", "12.00", "1,234.50"))
                .render();

        assertThat(table).isEqualTo("""
                        store    p50       max
                        redis   1.25     10.00
                        a      12.00  1,234.50
                        """);
    }

    @Test
    void koreanTextKeepsColumnsAligned() {
        String table = TextTable.ofFigures(List.of("저장소", "요청"))
                .row(List.of("레디스", "1"))
                .row(List.of("memory", "22"))
                .render();

        assertThat(table.lines().map(TextTable::width)).containsOnly(TextTable.width("저장소  요청"));
    }

    @Test
    void widthCountsTerminalColumns() {
        assertThat(TextTable.width("abc")).isEqualTo(3);
        assertThat(TextTable.width("쿠폰")).isEqualTo(4);
        assertThat(TextTable.width("e\u0301")).isEqualTo(1);
        assertThat(TextTable.width("🎫")).isEqualTo(2);
        assertThat(TextTable.width("\u1100\u1161"))
                .as("one syllable of conjoining jamo")
                .isEqualTo(2);
    }

    @Test
    void lastColumnMayBeText() {
        String table = TextTable.endingInText(List.of("", "backend"))
                .row(List.of("redis", "7.0.9"))
                .row(List.of("postgres", "18.6"))
                .render();

        assertThat(table).isEqualTo("          backend\nredis     7.0.9\npostgres  18.6\n");
    }
}
