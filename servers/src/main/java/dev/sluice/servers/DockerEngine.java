package dev.sluice.servers;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/**
 * Tells whether a Docker engine answers, without the seconds and the classes that Testcontainers needs to find out
 * where none can be: it is asked only where someone listens at one of the places it would look at.
 */
final class DockerEngine {
    private static final int CONNECT_LIMIT_MILLIS = 1_000;
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(15);

    private DockerEngine() {}

    /** Whether containers can be started; takes at most 16 seconds, and none where there is no Docker. */
    static boolean answers(Machine machine) {
        return places(machine).anyMatch(DockerEngine::listens)
                && within(ANSWER_LIMIT, () -> DockerClientFactory.instance().isDockerAvailable());
    }

    private static Stream<URI> places(Machine machine) {
        Optional<String> host = machine.variable("DOCKER_HOST");
        if (host.isPresent()) {
            return host.stream()
                    .filter(text -> text.matches("(unix|tcp)://\\S+"))
                    .map(URI::create);
        }
        List<Optional<Path>> sockets = List.of(
                Optional.of(machine.place("/var/run/docker.sock")),
                machine.variable("XDG_RUNTIME_DIR").map(folder -> Path.of(folder, "docker.sock")),
                machine.variable("HOME").map(home -> Path.of(home, ".docker", "run", "docker.sock")),
                machine.variable("HOME").map(home -> Path.of(home, ".docker", "desktop", "docker.sock")));
        return sockets.stream().flatMap(Optional::stream).map(path -> URI.create("unix://" + path));
    }

    private static boolean listens(URI place) {
        try {
            if (place.getScheme().equals("unix")) {
                try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
                    return channel.connect(UnixDomainSocketAddress.of(place.getPath()));
                }
            }
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(place.getHost(), place.getPort()), CONNECT_LIMIT_MILLIS);
                return true;
            }
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean within(Duration limit, BooleanSupplier question) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        Thread asking = new Thread(() -> answer.complete(question.getAsBoolean()), "sluice-docker");
        asking.setUncaughtExceptionHandler((thread, fault) -> answer.complete(false));
        asking.setDaemon(true);
        asking.start();
        try {
            return answer.get(limit.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
