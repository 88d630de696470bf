package dev.sluice.simulator.result;

import com.sun.management.OperatingSystemMXBean;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;

/**
 * Where a simulation ran.
 *
 * @param os the operating system with its version and architecture
 * @param cpus processors that the JVM could use
 * @param memory main memory, in bytes
 * @param java the JDK's version
 * @param vertx Vert.x's version
 * @param sluice Sluice's version
 * @param commit the commit that Sluice was built from; empty if unknown
 */
public record Environment(String os, int cpus, long memory, String java, String vertx, String sluice, String commit) {

    /** This process's environment. */
    public static Environment ofThisProcess(String sluice, String commit) {
        return new Environment(
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize(),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                vertxVersion(),
                sluice,
                commit);
    }

    private static String vertxVersion() {
        try (InputStream in = Vertx.class.getResourceAsStream("/META-INF/vertx/vertx-version.txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
