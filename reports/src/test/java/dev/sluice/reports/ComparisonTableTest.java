package dev.sluice.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparisonTableTest {
    @Test
    void showsTheWholeRun() {
        assertThat(render(Samples.broken())).isEqualTo("""
                        """);
    }

    @Test
    void saysNothingOfBrokenRulesWhenAllWereKept() {
        assertThat(render(Samples.kept())).doesNotContain("BROKEN");
    }

    @Test
    void staysWithinItsWidth() {
        assertThat(render(Samples.broken()).lines())
                .allSatisfy(line -> assertThat(TextTable.width(line)).isLessThanOrEqualTo(ComparisonTable.WIDTH));
    }

    private static String render(String json) {
        return new ComparisonTable(ResultFile.parse("sample.json", json)).render();
    }
}
