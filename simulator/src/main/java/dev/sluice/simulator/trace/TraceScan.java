package dev.sluice.simulator.trace;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a trace once from beginning to end to take account of it. Blocks. */
final class TraceScan implements EventReader.Listener {
    /** How many unusable lines are shown of each reason. */
    private static final int SHOWN = 5;
    /** How much of what was found is shown. */
    private static final int SHOWN_CHARS = 100;

    private final TraceRequest request;
    private final Map<Reason, Long> unusable = new EnumMap<>(Reason.class);
    private final Map<Reason, List<String>> shown = new EnumMap<>(Reason.class);
    private final Map<Remark, Long> remarks = new EnumMap<>(Remark.class);
    private final Set<String> users = new HashSet<>();
    private long lines;
    private long orders;
    private @Nullable Instant first;
    private @Nullable Instant begin;
    private @Nullable Instant latest;

    private TraceScan(TraceRequest request) {
        this.request = request;
    }

    /** The trace that a request means. */
    static Trace scan(TraceRequest request) throws IOException {
        TraceScan scan = new TraceScan(request);
        try (OrderReader reader = new OrderReader(new EventReader(request, scan))) {
            while (reader.next() != null) {
                scan.orders++;
            }
        }
        return scan.found();
    }

    @Override
    public void used(Raw.Values raw, LineReader.Meaning.Event meaning) {
        lines++;
        TraceEvent line = meaning.event();
        Instant at = line.event().at();
        if (begin == null || first == null || latest == null) {
            begin = at;
            first = at;
            latest = at;
        } else if (at.isBefore(latest)) {
            remark(Remark.OUT_OF_ORDER);
            first = at.isBefore(first) ? at : first;
        } else {
            latest = at;
        }
        line.user().ifPresentOrElse(user -> users.add(user.value()), () -> remark(Remark.ANONYMOUS));
        meaning.timeRemark().ifPresent(this::remark);
        if (line.event().value() < 0) {
            remark(Remark.NEGATIVE);
        }
        if (raw.malformed()) {
            remark(Remark.MALFORMED_BYTES);
        }
    }

    @Override
    public void unusable(Place place, Reason reason, String found) {
        unusable.merge(reason, 1L, Long::sum);
        List<String> some = shown.computeIfAbsent(reason, any -> new ArrayList<>());
        if (some.size() < SHOWN) {
            some.add(request.files().get(place.file()).path().getFileName() + ":" + place.line() + ": " + cut(found));
        }
    }

    @Override
    public void blank() {
        remark(Remark.BLANK);
    }

    private void remark(Remark remark) {
        remarks.merge(remark, 1L, Long::sum);
    }

    private static String cut(String found) {
        String plain = found.replaceAll("\\p{Cntrl}", "\uFFFD");
        return plain.length() <= SHOWN_CHARS ? plain : plain.substring(0, SHOWN_CHARS) + "…";
    }

    private Trace found() {
        Map<Reason, TraceAccount.Unusable> reasons = new EnumMap<>(Reason.class);
        unusable.forEach((reason, count) -> reasons.put(
                reason, new TraceAccount.Unusable(reason.words(), count, shown.getOrDefault(reason, List.of()))));
        TraceAccount account =
                new TraceAccount(lines, orders, users.size(), text(first), text(latest), reasons, remarks);
        Instant start = begin == null ? Instant.EPOCH : begin;
        return new Trace(request, account, start, Duration.between(start, latest == null ? start : latest));
    }

    private static String text(@Nullable Instant at) {
        return at == null ? "" : at.toString();
    }
}
