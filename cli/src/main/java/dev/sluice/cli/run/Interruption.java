package dev.sluice.cli.run;

/**
 * What happens when the process is asked to end in mid-run, by Ctrl-C for instance: nothing more is printed, servers that
 * were started end, and no file is left. Once closed it does not happen any more.
 */
public final class Interruption implements AutoCloseable {
    private final Thread hook;

    /** From now on. */
    public Interruption(Console console, ResultFolder results, StoreServers servers) {
        this.hook = new Thread(
                () -> {
                    if (console.animated()) {
                        console.err().println();
                    }
                    console.close();
                    results.close();
                    servers.close();
                },
                "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyUnderWay) {
            // It has happened.
        }
    }
}
