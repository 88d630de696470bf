package dev.sluice.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A Redis of ours: on loopback, with an append-only file that is synced every second, so that it may be killed and
 * started again.
 *
 * @param password what clients must give, or empty for none
 */
record RedisRecipe(Optional<String> password) implements Recipe {
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(1);

    @Override
    public Product product() {
        return Product.REDIS;
    }

    @Override
    public Signal stop() {
        return Signal.TERM;
    }

    @Override
    public Signal end() {
        return Signal.KILL;
    }

    @Override
    public void prepare(Binary binary, ServerFolder folder, Demotion demotion) throws IOException {
        // Keeping the process's title keeps its command line, by which the warden knows it.
        String settings = """
                bind 127.0.0.1
                protected-mode yes
                daemonize no
                set-proc-title no
                appendonly yes
                appendfsync everysec
                save ""
                """;
        Path file = configuration(folder.data());
        Files.writeString(
                file,
                settings + "dir " + quoted(folder.data().toString()) + "\n"
                        + password.map(word -> "requirepass " + quoted(word) + "\n")
                                .orElse(""));
        demotion.handOver(file);
    }

    @Override
    public List<String> command(Binary binary, Path data, int port) {
        return List.of(
                binary.executable().toString(), configuration(data).toString(), "--port", Integer.toString(port));
    }

    @Override
    public ServerAddress address(int port) {
        return ServerAddress.local(Product.REDIS, port, null, password.orElse(null), "");
    }

    @Override
    public boolean isReady(int port, long pid) {
        return RedisProbe.isReady(address(port), pid, ANSWER_LIMIT);
    }

    private static Path configuration(Path data) {
        return data.resolve("redis.conf");
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
