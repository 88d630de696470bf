package dev.sluice.cli.run;

import dev.sluice.simulator.ProgressListener;
import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** One run's progress as a line on a terminal, redrawn a few times a second and gone when it is closed. */
final class ProgressLine implements ProgressListener, AutoCloseable {
    private static final int COLUMNS = 79;
    private static final int MILLIS_BETWEEN_UPDATES = 200;

    private final RedrawnLine line;
    private final ProgressBar bar;

    ProgressLine(PrintStream terminal, String title) {
        this.line = new RedrawnLine(terminal);
        this.bar = new ProgressBarBuilder()
                .setTaskName(title)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLIS_BETWEEN_UPDATES)
                .setConsumer(line)
                .build();
    }

    @Override
    public void onProgress(long done, long asked, String phase) {
        bar.maxHint(asked);
        bar.stepTo(done);
        bar.setExtraMessage(phase);
    }

    @Override
    public void close() {
        bar.close();
        line.clear();
    }

    /** The line itself: drawn over what was there, never below it. */
    private record RedrawnLine(PrintStream terminal) implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return COLUMNS;
        }

        @Override
        public void accept(String line) {
            terminal.print("\r" + line);
            terminal.flush();
        }

        @Override
        public void clear() {
            accept(" ".repeat(COLUMNS) + "\r");
        }

        @Override
        public void close() {}
    }
}
