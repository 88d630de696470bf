package dev.sluice.core.ranking;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;

/** The periods over which a leaderboard can rank. Days, weeks and months are those of the leaderboard's time zone. */
public enum WindowKind {
    /**
     * A clock hour; named by local time and offset, since an hour can come twice: {@code hourly:20240429T13+0900}. Where
     * the clock is changed in mid-hour (Lord Howe Island), one window ends there and another begins.
     */
    HOUR {
        @Override
        Window at(ZonedDateTime local) {
            OffsetDateTime hour = local.toOffsetDateTime().truncatedTo(ChronoUnit.HOURS);
            Instant start = hour.toInstant();
            Instant end = hour.plusHours(1).toInstant();
            ZoneRules rules = local.getZone().getRules();
            ZoneOffsetTransition earlier =
                    rules.previousTransition(local.toInstant().plusNanos(1));
            ZoneOffsetTransition later = rules.nextTransition(local.toInstant());
            if (earlier != null && earlier.getInstant().isAfter(start)) {
                start = earlier.getInstant();
            }
            if (later != null && later.getInstant().isBefore(end)) {
                end = later.getInstant();
            }
            return new Window(this, HOURLY.format(hour), start, end);
        }
    },
    /** A calendar day, of 23 to 25 hours: {@code daily:20240429}. */
    DAY {
        @Override
        Window at(ZonedDateTime local) {
            var day = local.toLocalDate();
            return between(
                    DAILY.format(day),
                    day.atStartOfDay(local.getZone()),
                    day.plusDays(1).atStartOfDay(local.getZone()));
        }
    },
    /** An ISO week, Monday to Sunday, named by its week-based year: {@code weekly:2024-W18}. */
    WEEK {
        @Override
        Window at(ZonedDateTime local) {
            var monday = local.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return between(
                    WEEKLY.format(monday),
                    monday.atStartOfDay(local.getZone()),
                    monday.plusWeeks(1).atStartOfDay(local.getZone()));
        }
    },
    /** A calendar month: {@code monthly:202404}. */
    MONTH {
        @Override
        Window at(ZonedDateTime local) {
            var first = local.toLocalDate().withDayOfMonth(1);
            return between(
                    MONTHLY.format(first),
                    first.atStartOfDay(local.getZone()),
                    first.plusMonths(1).atStartOfDay(local.getZone()));
        }
    },
    /** All time, as long as the leaderboard lives: {@code all}. */
    ALL {
        @Override
        Window at(ZonedDateTime local) {
            return Window.ALL;
        }
    };

    private static final DateTimeFormatter HOURLY =
            DateTimeFormatter.ofPattern("'hourly:'uuuuMMdd'T'HHxx", Locale.ROOT);
    private static final DateTimeFormatter DAILY = DateTimeFormatter.ofPattern("'daily:'uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter WEEKLY = new DateTimeFormatterBuilder()
            .appendLiteral("weekly:")
            .appendValue(IsoFields.WEEK_BASED_YEAR, 4)
            .appendLiteral("-W")
            .appendValue(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 2)
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter MONTHLY = DateTimeFormatter.ofPattern("'monthly:'uuuuMM", Locale.ROOT);

    /** The window of this kind in which the instant lies. */
    public Window at(Instant instant, ZoneId zone) {
        return at(instant.atZone(zone));
    }

    abstract Window at(ZonedDateTime local);

    Window between(String label, ZonedDateTime start, ZonedDateTime end) {
        return new Window(this, label, start.toInstant(), end.toInstant());
    }
}
