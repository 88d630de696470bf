package dev.sluice.simulator.trace;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of one file, read as they are asked for. Blocks, and is for one thread at a time. */
interface RecordReader extends Closeable {
    /** The next record; null after the last one. */
    @Nullable
    Raw next() throws IOException;
}
