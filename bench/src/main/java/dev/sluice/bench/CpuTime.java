package dev.sluice.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Processor time of this process and of servers with all their children, read from {@code /proc} in its ticks of 10 ms.
 * Where there is no {@code /proc}, only this process's is told.
 */
final class CpuTime {
    private static final long TICK_NANOS = 10_000_000;

    private final Map<String, Long> servers;

    /**
     * @param servers process ids by the name to tell them under
     */
    CpuTime(Map<String, Long> servers) {
        this.servers = Map.copyOf(servers);
    }

    Map<String, Long> now() {
        Map<String, Long> times = new HashMap<>();
        if (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system) {
            times.put("jvm", system.getProcessCpuTime());
        }
        servers.forEach((name, pid) -> times.put(name, TICK_NANOS * ticks(pid)));
        return times;
    }

    Map<String, Long> since(Map<String, Long> before) {
        Map<String, Long> used = now();
        used.replaceAll((name, nanos) -> nanos - before.getOrDefault(name, 0L));
        return used;
    }

    private static long ticks(long pid) {
        Path proc = Path.of("/proc");
        if (!Files.isDirectory(proc)) {
            return 0;
        }
        try (Stream<Path> processes = Files.list(proc)) {
            long own = ticksOf(stat(proc.resolve(Long.toString(pid))));
            long children = processes
                    .filter(p -> p.getFileName().toString().chars().allMatch(Character::isDigit))
                    .map(CpuTime::stat)
                    .filter(fields -> fields.length > 14 && fields[1].equals(Long.toString(pid)))
                    .mapToLong(CpuTime::ticksOf)
                    .sum();
            return own + children;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields after the command's name: state, parent, …, user and system ticks, those of ended children. */
    private static String[] stat(Path process) {
        try {
            String stat = Files.readString(process.resolve("stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        } catch (IOException endedMeanwhile) {
            return new String[0];
        }
    }

    private static long ticksOf(String[] fields) {
        return fields.length < 15
                ? 0
                : Long.parseLong(fields[11])
                        + Long.parseLong(fields[12])
                        + Long.parseLong(fields[13])
                        + Long.parseLong(fields[14]);
    }
}
