package dev.sluice.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/**
 * Which Sluice this is.
 *
 * @param version its version
 * @param commit the commit that it was built from, which the launcher tells; empty if unknown
 */
record Build(String version, String commit) {

    /** The running one. */
    static Build current() {
        Properties properties = new Properties();
        try (@Nullable InputStream in = Build.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Build(
                properties.getProperty("version", "unknown"),
                Optional.ofNullable(System.getenv("SLUICE_COMMIT")).orElse(""));
    }

    @Override
    public String toString() {
        return "Sluice " + version + (commit.isEmpty() ? "" : " (" + commit + ")");
    }

    /** What {@code --version} prints. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {current().toString(), "Java " + Runtime.version()};
        }
    }
}
