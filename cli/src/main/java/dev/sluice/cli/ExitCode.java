package dev.sluice.cli;

/** What the process ends with. Ctrl-C ends it with 130, as the JVM does. */
final class ExitCode {
    /** All went well, and every invariant that was checked was kept. */
    static final int OK = 0;
    /** An invariant was broken. */
    static final int BROKEN = 1;
    /** An argument or a file of the user's is not accepted. */
    static final int USAGE = 2;
    /** Something around us is not as it must be: a server, a folder. */
    static final int ENVIRONMENT = 3;
    /** A defect of Sluice's own. */
    static final int DEFECT = 70;

    private ExitCode() {}
}
