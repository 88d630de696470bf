package dev.sluice.simulator.trace;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The usable lines of a trace, file after file, read as they are asked for; the others are told to a listener. Blocks,
 * and is for one thread at a time.
 */
final class EventReader implements Closeable {
    /** Hears of every line before it is handed out or passed over. */
    interface Listener {
        /** Hears nothing. */
        Listener NONE = new Listener() {};

        /** A line is used. */
        default void used(Raw.Values raw, LineReader.Meaning.Event meaning) {}

        /** A line cannot be used. */
        default void unusable(Place place, Reason reason, String found) {}

        /** A line is empty. */
        default void blank() {}
    }

    private final TraceRequest request;
    private final Listener listener;
    private int file = -1;
    private @Nullable RecordReader records;
    private @Nullable LineReader meanings;

    EventReader(TraceRequest request, Listener listener) {
        this.request = request;
        this.listener = listener;
    }

    /** The next usable line; null after the last one. */
    @Nullable
    TraceEvent next() throws IOException {
        while (true) {
            if (records == null || meanings == null) {
                if (!openNext()) {
                    return null;
                }
                continue;
            }
            Raw raw = records.next();
            if (raw == null) {
                close();
                continue;
            }
            TraceEvent event = eventOf(raw, meanings);
            if (event != null) {
                return event;
            }
        }
    }

    private @Nullable TraceEvent eventOf(Raw raw, LineReader reader) {
        if (raw instanceof Raw.Values values) {
            LineReader.Meaning meaning = reader.read(values);
            if (meaning instanceof LineReader.Meaning.Event event) {
                listener.used(values, event);
                return event.event();
            }
            if (meaning instanceof LineReader.Meaning.Unusable unusable) {
                listener.unusable(new Place(file, raw.line()), unusable.reason(), unusable.found());
            }
        } else if (raw instanceof Raw.Broken broken) {
            listener.unusable(new Place(file, raw.line()), broken.reason(), broken.found());
        } else {
            listener.blank();
        }
        return null;
    }

    private boolean openNext() throws IOException {
        if (file + 1 >= request.files().size()) {
            return false;
        }
        file++;
        records = request.files().get(file).open(request.mapping().columns());
        meanings = new LineReader(request, file);
        return true;
    }

    @Override
    public void close() throws IOException {
        if (records != null) {
            records.close();
            records = null;
        }
    }
}
