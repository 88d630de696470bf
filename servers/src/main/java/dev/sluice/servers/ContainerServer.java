package dev.sluice.servers;

import java.time.Duration;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/**
 * A server in a container. Its port is open to the machine's network, as Docker publishes it, so that also Redis has
 * a password here.
 */
record ContainerServer(GenericContainer<?> container, ServerAddress address, Version found) implements RunningServer {
    private static final DockerImageName REDIS = DockerImageName.parse("redis:7.4-alpine");
    private static final DockerImageName POSTGRES = DockerImageName.parse("postgres:18-alpine");
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(10);

    /** Starts a container and asks the server in it for its version. */
    static ContainerServer start(Product product, String password) {
        GenericContainer<?> container = switch (product) {
            case REDIS -> redis(password);
            case POSTGRES -> postgres(password);
        };
        try {
            container.start();
            ServerAddress address = address(product, container, password);
            return new ContainerServer(container, address, version(address));
        } catch (RuntimeException e) {
            container.stop();
            throw new ServerUnavailableException(
                    "a container of " + container.getDockerImageName() + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static GenericContainer<?> redis(String password) {
        return new GenericContainer<>(REDIS)
                .withExposedPorts(Product.REDIS.defaultPort())
                .withCommand(
                        "redis-server", "--appendonly", "yes", "--appendfsync", "everysec", "--requirepass", password);
    }

    private static GenericContainer<?> postgres(String password) {
        return new GenericContainer<>(POSTGRES)
                .withExposedPorts(Product.POSTGRES.defaultPort())
                .withEnv("POSTGRES_USER", PostgresRecipe.NAME)
                .withEnv("POSTGRES_PASSWORD", password)
                .withEnv("POSTGRES_DB", PostgresRecipe.NAME)
                .withCommand("postgres", "-c", "max_connections=200")
                // The first time is the start that makes the database.
                .waitingFor(Wait.forLogMessage(".*database system is ready to accept connections.*", 2));
    }

    private static ServerAddress address(Product product, GenericContainer<?> container, String password) {
        int port = container.getMappedPort(product.defaultPort());
        return switch (product) {
            case REDIS -> ServerAddress.of(product, container.getHost(), port, null, password, "");
            case POSTGRES ->
                ServerAddress.of(
                        product, container.getHost(), port, PostgresRecipe.NAME, password, PostgresRecipe.NAME);
        };
    }

    private static Version version(ServerAddress address) {
        return switch (address.product()) {
            case REDIS -> RedisProbe.version(address, ANSWER_LIMIT);
            case POSTGRES -> PostgresProbe.version(address, ANSWER_LIMIT);
        };
    }

    @Override
    public String url() {
        return address.url();
    }

    @Override
    public String version() {
        return found.text();
    }

    @Override
    public Origin origin() {
        return Origin.CONTAINER;
    }

    @Override
    public String describe() {
        return address.product() + " " + found + ", " + origin() + " of " + container.getDockerImageName() + ", "
                + address.hostAndPort();
    }

    @Override
    public void close() {
        container.stop();
    }

    @Override
    public String toString() {
        return describe();
    }
}
