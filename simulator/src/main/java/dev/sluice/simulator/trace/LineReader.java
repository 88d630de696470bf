package dev.sluice.simulator.trace;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.UserId;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.Scores;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what the values of one file's records mean. Ids are taken as they stand, not trimmed. */
final class LineReader {
    /** A whole number, also if written with a fraction of nothing but zeros. */
    private static final Pattern WHOLE = Pattern.compile("([+-]?\\d{1,40})(\\.0*)?");

    private static final BigInteger MAX = BigInteger.valueOf(Scores.MAX);
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T23:59:59.999Z");

    private final int file;
    private final String idPrefix;
    private final Mapping mapping;
    private final List<String> columns;
    private final TimeReader times;

    LineReader(TraceRequest request, int file) {
        this.file = file;
        this.idPrefix = request.idPrefix(request.files().get(file));
        this.mapping = request.mapping();
        this.columns = mapping.columns();
        this.times = new TimeReader(mapping.timeFormat(), request.zone());
    }

    /** What a record means. */
    sealed interface Meaning {
        /** Something happened; {@code timeRemark}: how the time was read, where that is worth a word. */
        record Event(TraceEvent event, Optional<Remark> timeRemark) implements Meaning {}

        /** It cannot be used. */
        record Unusable(Reason reason, String found) implements Meaning {}
    }

    /** The meaning of a record; of several reasons not to use it, the first in the order of {@link Reason} is given. */
    Meaning read(Raw.Values record) {
        Optional<TimeReader.Read> time = times.read(value(record, mapping.time()));
        if (time.isEmpty()) {
            return unusable(Reason.UNREADABLE_TIME, record, mapping.time());
        }
        Instant at = time.get().at();
        if (at.isBefore(Instant.EPOCH) || at.isAfter(END_OF_TIME)) {
            return unusable(Reason.TIME_OUT_OF_RANGE, record, mapping.time());
        }
        if (value(record, mapping.member()).isEmpty()) {
            return unusable(Reason.NO_MEMBER, record, mapping.member());
        }
        var delta = WHOLE.matcher(value(record, mapping.delta()));
        if (!delta.matches()) {
            return unusable(Reason.UNREADABLE_DELTA, record, mapping.delta());
        }
        BigInteger number = new BigInteger(delta.group(1));
        if (number.abs().compareTo(MAX) > 0) {
            return unusable(Reason.DELTA_OUT_OF_RANGE, record, mapping.delta());
        }
        if (mapping.event().stream().anyMatch(part -> partOf(record, part).isEmpty())) {
            return new Meaning.Unusable(Reason.NO_EVENT, joined(record, mapping.event()));
        }
        try {
            return new Meaning.Event(
                    event(record, at, number.longValueExact()), time.get().remark());
        } catch (InvalidInputException notAnId) {
            return new Meaning.Unusable(Reason.NOT_AN_ID, String.valueOf(notAnId.getMessage()));
        }
    }

    private TraceEvent event(Raw.Values record, Instant at, long delta) {
        EventId id = new EventId(idPrefix + joined(record, mapping.event()));
        ScoreEvent event = new ScoreEvent(id, new MemberId(value(record, mapping.member())), delta, at);
        String user = mapping.user().map(column -> value(record, column)).orElse("");
        Optional<UserId> who = user.isEmpty() ? Optional.empty() : Optional.of(new UserId(user));
        return new TraceEvent(new Place(file, record.line()), event, order(record), who);
    }

    private String order(Raw.Values record) {
        List<String> parts = mapping.event().stream()
                .filter(part -> !part.equals(Mapping.LINE))
                .toList();
        return joined(record, parts.isEmpty() ? mapping.event() : parts);
    }

    private String joined(Raw.Values record, List<String> parts) {
        return parts.stream().map(part -> partOf(record, part)).collect(Collectors.joining("+"));
    }

    private String partOf(Raw.Values record, String part) {
        return part.equals(Mapping.LINE) ? Long.toString(record.line()) : value(record, part);
    }

    private String value(Raw.Values record, String column) {
        return record.values().get(columns.indexOf(column));
    }

    private Meaning unusable(Reason reason, Raw.Values record, String column) {
        return new Meaning.Unusable(reason, column + " '" + value(record, column) + "'");
    }
}
