package dev.sluice.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Decides where a Redis or a PostgreSQL comes from, and obtains it. The first of these that can be had:
 *
 * <ol>
 *   <li>an address: the caller's, else {@code SLUICE_REDIS_URL} or {@code SLUICE_POSTGRES_URL}. Where one is given, it
 *       is that server or none;
 *   <li>a container, where a Docker engine answers;
 *   <li>a binary that is installed on this machine (Linux): Redis 7.0, PostgreSQL 14, or newer;
 *   <li>a binary that comes as a Maven dependency (Linux on amd64 or arm64).
 * </ol>
 *
 * <p>All methods block until the server answers: milliseconds for a given one, seconds for one that is started. They
 * throw {@link ServerUnavailableException} when there is none.
 */
public final class LocalServers {
    private static final int PASSWORD_BYTES = 16;

    private final Machine machine;
    private final Optional<String> redisPassword;

    private LocalServers(Machine machine, Optional<String> redisPassword) {
        this.machine = machine;
        this.redisPassword = redisPassword;
    }

    /** The servers of the machine that this JVM runs on. */
    public static LocalServers ofThisMachine() {
        return of(Machine.current());
    }

    static LocalServers of(Machine machine) {
        return new LocalServers(machine, Optional.empty());
    }

    /** The same, but a Redis of ours asks for this password; without it, one that is a process asks for none. */
    public LocalServers withRedisPassword(String password) {
        return new LocalServers(machine, Optional.of(password));
    }

    /** A Redis; {@code address} is the caller's, or empty. */
    public RunningServer redis(Optional<String> address) {
        return obtain(Product.REDIS, address);
    }

    /** A PostgreSQL; {@code address} is the caller's, or empty. */
    public RunningServer postgres(Optional<String> address) {
        return obtain(Product.POSTGRES, address);
    }

    /** A Redis that is a process of ours, whatever address or Docker there is: one to play faults on. */
    public ServerProcess redisProcess() {
        return process(Product.REDIS, new ArrayList<>());
    }

    /** A PostgreSQL that is a process of ours, whatever address or Docker there is: one to play faults on. */
    public ServerProcess postgresProcess() {
        return process(Product.POSTGRES, new ArrayList<>());
    }

    private RunningServer obtain(Product product, Optional<String> address) {
        Optional<ServerAddress> given = address.map(text -> ServerAddress.parse(product, product + " address", text))
                .or(() -> machine.variable(product.variable())
                        .map(text -> ServerAddress.parse(product, product.variable(), text)));
        if (given.isPresent()) {
            return GivenServer.at(given.get());
        }
        List<String> reasons = new ArrayList<>();
        if (DockerEngine.answers(machine)) {
            String password = product == Product.REDIS ? redisPassword.orElseGet(LocalServers::secret) : secret();
            Optional<RunningServer> container = tried(reasons, () -> ContainerServer.start(product, password));
            if (container.isPresent()) {
                return container.get();
            }
        } else {
            reasons.add("no Docker engine answers");
        }
        return process(product, reasons);
    }

    private ServerProcess process(Product product, List<String> reasons) {
        if (Machine.isLinux()) {
            Leftovers.remove(machine.temporary());
            for (Supplier<Binary> candidate : candidates(product)) {
                Optional<ServerProcess> server =
                        tried(reasons, () -> LocalProcess.start(recipe(product), candidate.get(), machine.temporary()));
                if (server.isPresent()) {
                    return server.get();
                }
            }
        } else {
            reasons.add("processes of our own are started on Linux only");
        }
        throw new ServerUnavailableException("no " + product + " can be had: " + String.join("; ", reasons)
                + "; accepted is an address in " + product.variable() + " (" + product.form()
                + "), Docker, or an installed " + product.accepted());
    }

    private Recipe recipe(Product product) {
        return switch (product) {
            case REDIS -> new RedisRecipe(redisPassword);
            case POSTGRES -> new PostgresRecipe(secret());
        };
    }

    private List<Supplier<Binary>> candidates(Product product) {
        List<Supplier<Binary>> candidates = new ArrayList<>();
        for (Path executable : InstalledBinaries.of(product, machine)) {
            candidates.add(() -> accepted(product, executable, Origin.INSTALLED));
        }
        candidates.add(() -> accepted(product, unpacked(product), Origin.BUNDLED));
        return candidates;
    }

    private static Binary accepted(Product product, Path executable, Origin origin) {
        Binary binary = Binary.at(executable, origin)
                .orElseThrow(() -> new ServerUnavailableException(executable + " does not run here"));
        if (!product.accepts(binary.version())) {
            throw new ServerUnavailableException(
                    executable + " is " + binary.version() + ", not " + product.accepted());
        }
        return binary;
    }

    private Path unpacked(Product product) {
        String architecture = Machine.architecture();
        Bundle bundle = Bundle.of(product, architecture)
                .orElseThrow(() -> new ServerUnavailableException("no binary is bundled for " + architecture));
        Path cache = machine.cache();
        try {
            return new BinaryCache(cache).executable(bundle);
        } catch (IOException e) {
            throw new ServerUnavailableException(
                    "the bundled binary cannot be unpacked to " + cache + " (see SLUICE_HOME): " + e.getMessage(), e);
        }
    }

    /** A server, or one more reason why there is none. */
    private static <T> Optional<T> tried(List<String> reasons, Supplier<? extends T> attempt) {
        try {
            return Optional.of(attempt.get());
        } catch (ServerUnavailableException e) {
            reasons.add(e.getMessage());
            return Optional.empty();
        }
    }

    private static String secret() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
