package dev.sluice.simulator.scenario;

import dev.sluice.core.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The scenarios that come with Sluice, and those in files. */
public final class ScenarioCatalog {
    private static final List<String> BUILT_IN = List.of(
            "coupon-rush",
            "waiting-room",
            "ranking-storm",
            "flash-sale",
            "shop",
            "concert",
            "wallet-contention",
            "game-score");

    private ScenarioCatalog() {}

    /** The names of the scenarios that are built in. */
    public static List<String> names() {
        return BUILT_IN;
    }

    /** The scenarios that are built in. */
    public static List<Scenario> builtIn() {
        return BUILT_IN.stream().map(ScenarioCatalog::builtIn).toList();
    }

    /**
     * A scenario that is built in, or that of a file.
     *
     * @param nameOrFile a name, or the path of a file whose name ends in {@code .yaml} or {@code .yml}
     * @throws InvalidInputException if there is none, or naming the field that is not understood
     */
    public static Scenario load(String nameOrFile) {
        if (BUILT_IN.contains(nameOrFile)) {
            return builtIn(nameOrFile);
        }
        if (nameOrFile.endsWith(".yaml") || nameOrFile.endsWith(".yml")) {
            return ScenarioReader.read(nameOrFile, textOf(nameOrFile));
        }
        throw new InvalidInputException(
                "scenario", nameOrFile, "one of " + String.join(", ", BUILT_IN) + ", or a file that ends in .yaml");
    }

    /**
     * The scenario of a text.
     *
     * @param source where it came from, for people to read
     * @throws InvalidInputException naming the field that is not understood
     */
    public static Scenario read(String source, String yaml) {
        return ScenarioReader.read(source, yaml);
    }

    private static String textOf(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException | java.nio.file.InvalidPathException unreadable) {
            throw new InvalidInputException("scenario", file, "a file of UTF-8 text that can be read");
        }
    }

    private static Scenario builtIn(String name) {
        try (InputStream in = ScenarioCatalog.class.getResourceAsStream("/scenarios/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks scenario " + name);
            }
            return ScenarioReader.read("built in", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
