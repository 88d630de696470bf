package dev.sluice.cli.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err everything else: progress, remarks, errors
 * @param animated whether {@code err} is a terminal that can redraw a line
 */
public record Console(PrintStream out, PrintStream err, boolean animated) implements AutoCloseable {

    /**
     * This process's, in UTF-8 whatever the locale. The launcher, which can see whether there is a terminal, says so in
     * the system property {@code sluice.animated}.
     */
    public static Console ofThisProcess() {
        return new Console(
                stream(FileDescriptor.out), stream(FileDescriptor.err), Boolean.getBoolean("sluice.animated"));
    }

    /** The same for results and errors; progress and remarks are dropped. */
    public Console quiet() {
        return new Console(out, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), false);
    }

    /** Whatever is written from now on is dropped. */
    @Override
    public void close() {
        out.close();
        err.close();
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
