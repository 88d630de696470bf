package dev.sluice.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowKindTest {
    @ParameterizedTest
    @CsvSource({
        "HOUR,  Asia/Seoul,       2024-04-28T15:00:00Z, hourly:20240429T00+0900, 2024-04-28T15:00:00Z, 2024-04-28T16:00:00Z",
        "DAY,   Asia/Seoul,       2024-04-28T15:00:00Z, daily:20240429,          2024-04-28T15:00:00Z, 2024-04-29T15:00:00Z",
        "WEEK,  Asia/Seoul,       2024-04-28T15:00:00Z, weekly:2024-W18,         2024-04-28T15:00:00Z, 2024-05-05T15:00:00Z",
        "WEEK,  Asia/Seoul,       2024-04-28T14:59:59.999Z, weekly:2024-W17,     2024-04-21T15:00:00Z, 2024-04-28T15:00:00Z",
        "MONTH, Asia/Seoul,       2024-04-30T15:00:00Z, monthly:202405,          2024-04-30T15:00:00Z, 2024-05-31T15:00:00Z",
        "WEEK,  UTC,              2027-01-01T00:00:00Z, weekly:2026-W53,         2026-12-28T00:00:00Z, 2027-01-04T00:00:00Z",
        "WEEK,  UTC,              2024-12-30T00:00:00Z, weekly:2025-W01,         2024-12-30T00:00:00Z, 2025-01-06T00:00:00Z",
        "DAY,   America/New_York, 2026-03-08T12:00:00Z, daily:20260308,          2026-03-08T05:00:00Z, 2026-03-09T04:00:00Z",
        "DAY,   America/New_York, 2026-11-01T12:00:00Z, daily:20261101,          2026-11-01T04:00:00Z, 2026-11-02T05:00:00Z",
        "HOUR,  America/New_York, 2026-11-01T05:30:00Z, hourly:20261101T01-0400, 2026-11-01T05:00:00Z, 2026-11-01T06:00:00Z",
        "HOUR,  America/New_York, 2026-11-01T06:30:00Z, hourly:20261101T01-0500, 2026-11-01T06:00:00Z, 2026-11-01T07:00:00Z",
        "HOUR,  Australia/Lord_Howe, 2026-04-04T14:59:00Z, hourly:20260405T01+1100, 2026-04-04T14:00:00Z, 2026-04-04T15:00:00Z",
        "HOUR,  Australia/Lord_Howe, 2026-04-04T15:00:00Z, hourly:20260405T01+1030, 2026-04-04T15:00:00Z, 2026-04-04T15:30:00Z",
        "HOUR,  Australia/Lord_Howe, 2026-10-03T15:30:00Z, hourly:20261004T02+1100, 2026-10-03T15:30:00Z, 2026-10-03T16:00:00Z",
        "HOUR,  Asia/Kathmandu,   2026-05-01T00:00:00Z, hourly:20260501T05+0545, 2026-04-30T23:15:00Z, 2026-05-01T00:15:00Z",
        "DAY,   America/Santiago, 2026-09-06T12:00:00Z, daily:20260906,          2026-09-06T04:00:00Z, 2026-09-07T03:00:00Z",
    })
    void anInstantShouldLieInTheZonesWindow(
            WindowKind kind, String zone, Instant at, String label, Instant start, Instant end) {
        assertThat(kind.at(at, ZoneId.of(zone))).isEqualTo(new Window(kind, label, start, end));
    }

    @Test
    void aDayShouldBeOf23And25HoursWhereTheClockIsChanged() {
        ZoneId newYork = ZoneId.of("America/New_York");
        assertThat(length(WindowKind.DAY.at(Instant.parse("2026-03-08T12:00:00Z"), newYork)))
                .isEqualTo(Duration.ofHours(23));
        assertThat(length(WindowKind.DAY.at(Instant.parse("2026-11-01T12:00:00Z"), newYork)))
                .isEqualTo(Duration.ofHours(25));
    }

    private static Duration length(Window window) {
        return Duration.between(window.start(), window.end());
    }

    @Test
    void windowsOfAKindShouldFollowOneAnotherWithoutAGap() {
        for (String zone : new String[] {"America/New_York", "Australia/Lord_Howe", "Asia/Seoul", "America/Santiago"}) {
            for (WindowKind kind :
                    new WindowKind[] {WindowKind.HOUR, WindowKind.DAY, WindowKind.WEEK, WindowKind.MONTH}) {
                Instant end = Instant.parse("2026-10-01T00:00:00Z");
                Window window = kind.at(Instant.parse("2026-02-20T00:00:00Z"), ZoneId.of(zone));
                while (window.end().isBefore(end)) {
                    Window next = kind.at(window.end(), ZoneId.of(zone));
                    assertThat(next.start()).as("%s after %s", next, window).isEqualTo(window.end());
                    assertThat(next.label()).isNotEqualTo(window.label());
                    assertThat(kind.at(next.end().minusMillis(1), ZoneId.of(zone)))
                            .isEqualTo(next);
                    window = next;
                }
            }
        }
    }

    @Test
    void allTimeShouldHaveNoBounds() {
        assertThat(WindowKind.ALL.at(Instant.EPOCH, ZoneId.of("UTC"))).isSameAs(Window.ALL);
    }

    @Test
    void labelsShouldNotFollowTheMachinesLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            Instant at = Instant.parse("2026-12-31T00:00:00Z");
            assertThat(WindowKind.DAY.at(at, ZoneId.of("UTC")).label()).isEqualTo("daily:20261231");
            assertThat(WindowKind.WEEK.at(at, ZoneId.of("UTC")).label()).isEqualTo("weekly:2026-W53");
        } finally {
            Locale.setDefault(before);
        }
    }
}
