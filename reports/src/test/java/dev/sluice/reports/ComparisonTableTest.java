package dev.sluice.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparisonTableTest {
    @Test
    void showsTheWholeRun() {
        assertThat(render(Samples.broken())).isEqualTo("""
                        점심-쿠폰: 10,000 users, seed 42, median of 2 repeats; 2026-05-01T12:00:00Z
                        Sluice 0.1.0 (abc1234), Vert.x 5.0.10, OpenJDK 17.0.15
                        Linux 6.1 amd64, 2 CPUs, 24.0 GiB

                        SPEED     asked/s  achieved/s  answers/s  p50 ms  p90 ms  p99 ms  p99.9 ms    max ms
                        inmemory    6,500       6,500      6,490    0.12    0.34    1.20     41.00     52.00
                        postgres    6,500       6,200      5,200    2.12    3.34   12.00    410.00  1,520.00

                        ANSWERS   visits  refused  faults  unsettled
                        inmemory  13,000   12,001       0          0
                        postgres  13,000   11,995       3          1

                        REFUSED   coupon already issued  coupon sold out
                        inmemory                  3,000            9,001
                        postgres                  3,000            8,995

                        FAULTS    timeout
                        inmemory        0
                        postgres        3

                        RULES         C1  W1
                        inmemory    kept   -
                        postgres  BROKEN   -

                        SERVED BY
                        inmemory   this JVM's memory; accepted by MEMORY
                        postgres   PostgreSQL 18.6, bundled binary, 127.0.0.1:24133; accepted by POSTGRES

                        BROKEN C1 on postgres, repeat 2:
                          issue #1001 of user u-17
                          issue #1002 of user u-18
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
