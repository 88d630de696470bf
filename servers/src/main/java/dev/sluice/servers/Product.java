package dev.sluice.servers;

import java.util.Locale;

/** The two kinds of server, and what is accepted of each. */
enum Product {
    REDIS("Redis", 7, "7.0", "SLUICE_REDIS_URL", 6379, "redis", "redis://[user:password@]host:port[/db]"),
    POSTGRES(
            "PostgreSQL",
            14,
            "14",
            "SLUICE_POSTGRES_URL",
            5432,
            "postgresql|postgres",
            "postgresql://user:password@host:port/database");

    private final String title;
    private final int oldestMajor;
    private final String oldest;
    private final String variable;
    private final int defaultPort;
    private final String schemes;
    private final String form;

    Product(
            String title,
            int oldestMajor,
            String oldest,
            String variable,
            int defaultPort,
            String schemes,
            String form) {
        this.title = title;
        this.oldestMajor = oldestMajor;
        this.oldest = oldest;
        this.variable = variable;
        this.defaultPort = defaultPort;
        this.schemes = schemes;
        this.form = form;
    }

    /** The environment variable that may hold an address. */
    String variable() {
        return variable;
    }

    int defaultPort() {
        return defaultPort;
    }

    /** Whether an address of this product may begin with a scheme. */
    boolean isScheme(String scheme) {
        return scheme.toLowerCase(Locale.ROOT).matches(schemes);
    }

    /** The form of an address, for messages. */
    String form() {
        return form;
    }

    boolean accepts(Version version) {
        return version.major() >= oldestMajor;
    }

    /** What is accepted, for messages: {@code Redis 7.0 or newer}. */
    String accepted() {
        return title + " " + oldest + " or newer";
    }

    @Override
    public String toString() {
        return title;
    }
}
