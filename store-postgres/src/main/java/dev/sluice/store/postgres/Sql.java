package dev.sluice.store.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A statement, kept in a file of its own beside this class, with a header that says what it does. */
record Sql(String name, String text) {
    /** The statement of the file {@code name.sql}. */
    static Sql read(String name) {
        try (InputStream in = Sql.class.getResourceAsStream(name + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("no SQL file is named " + name);
            }
            return new Sql(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
