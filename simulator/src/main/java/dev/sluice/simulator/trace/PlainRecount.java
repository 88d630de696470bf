package dev.sluice.simulator.trace;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.UserId;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.MemberId;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds up what the files say, by window and member, knowing nothing of stores, of answers or of how the trace was played:
 * it has its own way to take lines apart, to read times and numbers and to name windows, so that an error in one of the
 * two shows as a difference. Blocks.
 */
final class PlainRecount {
    private static final Pattern TIME = Pattern.compile(
            "(\\d{4})-(\\d\\d)-(\\d\\d)[T ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.\\d{0,9})?)?(Z|[+-]\\d\\d:\\d\\d)?");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHxx", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final Instant YEAR_10000 = Instant.parse("+10000-01-01T00:00:00Z");

    private final Mapping mapping;
    private final ZoneId zone;
    private final Map<String, Map<String, Long>> sums = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    private PlainRecount(TraceRequest request) {
        this.mapping = request.mapping();
        this.zone = request.zone();
    }

    /**
     * The sums, by the window's label and the member's id.
     *
     * @param counts which lines are to be counted, of those that can be
     */
    static Map<String, Map<String, Long>> of(TraceRequest request, Predicate<Place> counts) throws IOException {
        PlainRecount recount = new PlainRecount(request);
        List<TraceFile> files = request.files();
        for (int i = 0; i < files.size(); i++) {
            String prefix = files.size() > 1 && request.mapping().numbersLines()
                    ? files.get(i).stem() + "+"
                    : "";
            try (PlainRecords records = new PlainRecords(files.get(i))) {
                for (PlainRecords.Fields record = records.next(); record != null; record = records.next()) {
                    if (counts.test(new Place(i, record.line()))) {
                        recount.addIfUsable(record, prefix);
                    }
                }
            }
        }
        return recount.sums;
    }

    private void addIfUsable(PlainRecords.Fields record, String prefix) {
        Map<String, String> values = record.values();
        try {
            ZonedDateTime at = time(values.getOrDefault(mapping.time(), "")).atZone(zone);
            long delta = wholeNumber(values.getOrDefault(mapping.delta(), ""));
            String member = new MemberId(values.getOrDefault(mapping.member(), "")).value();
            String id = new EventId(prefix + id(record)).value();
            mapping.user().map(values::get).ifPresent(UserId::new);
            if (mapping.numbersLines() || ids.add(id)) {
                add("hourly:" + HOUR.format(at), member, delta);
                add("daily:" + DAY.format(at), member, delta);
                add("weekly:" + DateTimeFormatter.ISO_WEEK_DATE.format(at).substring(0, 8), member, delta);
            }
        } catch (InvalidInputException | DateTimeException | NumberFormatException unusable) {
            // The player tells why; here the line only does not count.
            return;
        }
    }

    private void add(String window, String member, long delta) {
        sums.computeIfAbsent(window, any -> new HashMap<>()).merge(member, delta, Long::sum);
    }

    private String id(PlainRecords.Fields record) {
        StringBuilder id = new StringBuilder();
        for (String part : mapping.event()) {
            String value = part.equals(Mapping.LINE)
                    ? record.line() + ""
                    : record.values().get(part);
            if (value == null) {
                throw new InvalidInputException(part, "", "a value");
            }
            id.append(id.isEmpty() ? "" : "+").append(value);
        }
        return id.toString();
    }

    private static long wholeNumber(String text) {
        int point = text.indexOf('.');
        boolean whole =
                point < 0 || (point > 0 && text.substring(point + 1).chars().allMatch(c -> c == '0'));
        String digits = point < 0 ? text : text.substring(0, point);
        long number = Long.parseLong(digits);
        if (!whole || digits.chars().anyMatch(c -> c > '9') || number <= -(1L << 53) || number >= 1L << 53) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    private Instant time(String text) {
        Instant at = switch (mapping.timeFormat()) {
            case EPOCH_SECONDS -> Instant.ofEpochSecond(Long.parseLong(text));
            case EPOCH_MILLIS -> Instant.ofEpochMilli(Long.parseLong(text));
            case TEXT -> fromText(text);
        };
        if (at.isBefore(Instant.EPOCH) || !at.isBefore(YEAR_10000)) {
            throw new DateTimeException(text);
        }
        return at;
    }

    private Instant fromText(String text) {
        Matcher m = TIME.matcher(text);
        if (!m.matches()) {
            throw new DateTimeException(text);
        }
        int seconds = m.group(6) == null ? 0 : Integer.parseInt(m.group(6));
        LocalDateTime local =
                LocalDateTime.of(number(m, 1), number(m, 2), number(m, 3), number(m, 4), number(m, 5), seconds);
        return m.group(7) == null
                ? ZonedDateTime.ofLocal(local, zone, null).toInstant()
                : local.toInstant(ZoneOffset.of(m.group(7)));
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
