package dev.sluice.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DockerEngineTest {
    @TempDir
    Path root;

    @Test
    void noneAnswersOnABareMachine() {
        assertThat(DockerEngine.answers(Machines.bare(root, root))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp://127.0.0.1:1", "unix:///nowhere/docker.sock", "ssh://host", "nonsense", "tcp://:x"})
    void noneAnswersWhereNobodyListens(String host) {
        assertThat(DockerEngine.answers(Machines.with(root, root, Map.of("DOCKER_HOST", host))))
                .isFalse();
    }

    @Test
    void socketThatNobodyServesAnyMoreIsNoEngine() throws IOException {
        Path socket = root.resolve("docker.sock");
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(socket));
        }

        assertThat(DockerEngine.answers(Machines.with(root, root, Map.of("XDG_RUNTIME_DIR", root.toString()))))
                .isFalse();
    }
}
