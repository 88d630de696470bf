package dev.sluice.servers;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A {@link ServerOwner} in a JVM of its own, once its server answers.
 *
 * @param server the server's main process
 * @param family the wardens, the server and its children: all that must be gone with it
 */
record OwnerJvm(Process jvm, ProcessHandle server, List<ProcessHandle> family, String description) {

    /** Starts one as the user of this JVM. */
    static OwnerJvm start(Path temporary, String... arguments) throws IOException {
        return start(List.of(), System.getProperty("java.class.path"), Machines.CACHE, temporary, arguments);
    }

    /** Starts one through a command that comes before {@code java}, with a class path and a cache that it can read. */
    static OwnerJvm start(List<String> prefix, String classPath, Path cache, Path temporary, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                classPath,
                ServerOwner.class.getName(),
                arguments[0],
                temporary.toString()));
        command.addAll(List.of(arguments).subList(1, arguments.length));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SLUICE_HOME", cache.toString());
        builder.environment().put("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        Process jvm = builder.start();
        BufferedReader output = jvm.inputReader(StandardCharsets.UTF_8);
        StringBuilder other = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("ready ")) {
                String[] words = line.split(" ", 3);
                ProcessHandle server =
                        ProcessHandle.of(Long.parseLong(words[1])).orElseThrow();
                return new OwnerJvm(jvm, server, jvm.descendants().toList(), words[2]);
            }
            other.append(line).append('\n');
        }
        throw new AssertionError("the JVM ended without a server: " + other);
    }

    /** Waits until the JVM and all that it started are gone. */
    void awaitEnd() {
        Deadline.await("the JVM ends", () -> !jvm.isAlive());
        Deadline.await("its processes end", () -> family.stream().noneMatch(ProcessHandle::isAlive));
    }
}
