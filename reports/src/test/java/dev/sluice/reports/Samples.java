package dev.sluice.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Result files to read. */
final class Samples {
    private Samples() {}

    /** Two stores, two repeats; the second store broke C1 in its second repeat. */
    static String broken() {
        try (var in = Samples.class.getResourceAsStream("broken.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with the broken rule kept. */
    static String kept() {
        return broken().replace("\"BROKEN\"", "\"KEPT\"");
    }
}
