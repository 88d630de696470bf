package dev.sluice.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisProcessTest implements ServerProcessContract, ServerEndContract {

    @TempDir
    static Path folder;

    static ServerProcess shared;

    @BeforeAll
    static void startShared() {
        shared = servers(folder).redisProcess();
    }

    @AfterAll
    static void closeShared() {
        shared.close();
    }

    @Override
    public ServerProcess server() {
        return shared;
    }

    @Override
    public ServerProcess start(Path temporary) {
        return servers(temporary).redisProcess();
    }

    @Test
    void passwordIsAskedFor(@TempDir Path temporary) {
        try (ServerProcess redis =
                servers(temporary).withRedisPassword("p@ss \"word\"\\").redisProcess()) {
            String place = redis.url().substring(redis.url().lastIndexOf('@') + 1);

            StoredValue.in(redis).write(1);
            assertRefused(temporary, "redis://" + place, "it asks for a password, and none was given");
            assertRefused(temporary, "redis://:wrong@" + place, "wrong user or password");
            assertRefused(temporary, "redis://nobody:wrong@" + place, "wrong user or password");
            assertThat(redis.describe()).doesNotContain("p@ss").doesNotContain("p%40ss");
        }
    }

    @Test
    void passwordThatIsNotAskedForIsToldOf() {
        String place = shared.url().substring("redis://".length());

        assertRefused(folder, "redis://:any@" + place, "a password was given, and the server has none");
    }

    @Test
    void databaseMustExist() {
        assertRefused(folder, shared.url() + "/99", "it refuses: ERR DB index is out of range");
    }

    private static LocalServers servers(Path temporary) {
        return LocalServers.of(Machines.bare(temporary, temporary));
    }

    private static void assertRefused(Path temporary, String url, String finding) {
        assertThatThrownBy(() -> servers(temporary).redis(Optional.of(url)))
                .isInstanceOf(ServerUnavailableException.class)
                .hasMessageContaining(": " + finding);
    }
}
