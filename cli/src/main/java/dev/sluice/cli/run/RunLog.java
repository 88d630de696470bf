package dev.sluice.cli.run;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * What the libraries warn of during a run. It is kept in memory, the first {@value #KEPT} entries, so that nothing of it
 * reaches the terminal or the disk unless the run comes to its end; or it is printed as it comes, where that is wanted.
 */
public final class RunLog extends Handler {
    private static final int KEPT = 1_000;

    private final Console console;
    private final boolean print;
    private final Formatter messages = new SimpleFormatter();
    private final List<String> entries = new ArrayList<>();
    private long dropped;

    private RunLog(Console console, boolean print) {
        this.console = console;
        this.print = print;
    }

    /** Takes the place of every handler that {@code java.util.logging} has. */
    public static RunLog install(Console console, boolean print) {
        RunLog log = new RunLog(console, print);
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        root.addHandler(log);
        return log;
    }

    /** What was kept, a text of lines; empty if there was nothing. */
    public synchronized String text() {
        return String.join("", entries) + (dropped == 0 ? "" : "and " + dropped + " more\n");
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (!isLoggable(entry)) {
            return;
        }
        if (print) {
            console.err().print(text(entry));
        } else if (entries.size() < KEPT) {
            entries.add(text(entry));
        } else {
            dropped++;
        }
    }

    @Override
    public void flush() {
        console.err().flush();
    }

    @Override
    public void close() {}

    private String text(LogRecord entry) {
        StringWriter out = new StringWriter();
        PrintWriter lines = new PrintWriter(out);
        lines.println(entry.getInstant() + " " + entry.getLevel() + " " + entry.getLoggerName() + ": "
                + messages.formatMessage(entry));
        if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(lines);
        }
        return out.toString();
    }
}
