package dev.sluice.simulator.trace;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Reads a trace's times as instants of whole milliseconds; what is finer is cut off. */
final class TimeReader {
    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX]")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private static final int DATE_LENGTH = "2011-11-28".length();

    private final TimeFormat format;
    private final ZoneId zone;

    TimeReader(TimeFormat format, ZoneId zone) {
        this.format = format;
        this.zone = zone;
    }

    /**
     * What a text says.
     *
     * @param at the instant
     * @param remark {@link Remark#TIME_SKIPPED} or {@link Remark#TIME_TWICE} where the zone's clock was changed
     */
    record Read(Instant at, Optional<Remark> remark) {}

    /** The time that a text stands for; empty if it cannot be read. */
    Optional<Read> read(String text) {
        try {
            return Optional.of(
                    switch (format) {
                        case TEXT -> fromText(text);
                        case EPOCH_SECONDS -> exact(Instant.ofEpochSecond(Long.parseLong(text)));
                        case EPOCH_MILLIS -> exact(Instant.ofEpochMilli(Long.parseLong(text)));
                    });
        } catch (DateTimeException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private Read fromText(String text) {
        boolean spaced = text.length() > DATE_LENGTH && text.charAt(DATE_LENGTH) == ' ';
        String iso = spaced ? text.substring(0, DATE_LENGTH) + 'T' + text.substring(DATE_LENGTH + 1) : text;
        TemporalAccessor parsed = DATE_TIME.parse(iso);
        if (parsed.isSupported(ChronoField.OFFSET_SECONDS)) {
            return exact(Instant.from(parsed));
        }
        LocalDateTime local = LocalDateTime.from(parsed);
        Optional<Remark> remark = switch (zone.getRules().getValidOffsets(local).size()) {
            case 0 -> Optional.of(Remark.TIME_SKIPPED);
            case 1 -> Optional.empty();
            default -> Optional.of(Remark.TIME_TWICE);
        };
        return new Read(wholeMillis(local.atZone(zone).toInstant()), remark);
    }

    private static Read exact(Instant at) {
        return new Read(wholeMillis(at), Optional.empty());
    }

    private static Instant wholeMillis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
