package dev.sluice.servers;

import dev.sluice.servers.RespConnection.RedisRefusal;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;

/** Asks a Redis who it is, over one short connection. */
final class RedisProbe {
    private static final String ACCEPTED = Product.REDIS.accepted() + " that answers at " + Product.REDIS.form();

    private RedisProbe() {}

    /**
     * The version of the Redis at an address, after authenticating and choosing its database.
     *
     * @param limit the longest that connecting, and each of the few replies, may take
     * @throws ServerUnavailableException when nothing listens, it is not a Redis, refuses or is too old
     */
    static Version version(ServerAddress address, Duration limit) {
        try (RespConnection redis = new RespConnection(address.host(), address.port(), limit)) {
            Version version = enter(redis, address);
            if (!Product.REDIS.accepts(version)) {
                throw address.fault("Redis " + version, Product.REDIS.accepted());
            }
            return version;
        } catch (UnknownHostException e) {
            throw address.fault("the host is unknown", ACCEPTED);
        } catch (SocketTimeoutException e) {
            throw address.fault("no answer within " + limit.toSeconds() + " s", ACCEPTED);
        } catch (ProtocolException e) {
            throw address.fault(String.valueOf(e.getMessage()), ACCEPTED);
        } catch (IOException e) {
            throw address.fault("not reachable (" + e.getMessage() + ")", ACCEPTED);
        } catch (RedisRefusal e) {
            throw refusal(address, String.valueOf(e.getMessage()));
        }
    }

    /** Whether the Redis at an address is this very process, and has loaded its data. */
    static boolean isReady(ServerAddress address, long pid, Duration limit) {
        try (RespConnection redis = new RespConnection(address.host(), address.port(), limit)) {
            enter(redis, address);
            return redis.call("INFO", "server").contains("process_id:" + pid + "\r\n")
                    && redis.call("PING").equals("PONG");
        } catch (IOException | RedisRefusal e) {
            return false;
        }
    }

    private static Version enter(RespConnection redis, ServerAddress address) throws IOException, RedisRefusal {
        String password = address.password();
        String user = address.user();
        if (password != null && user != null) {
            redis.call("AUTH", user, password);
        } else if (password != null) {
            redis.call("AUTH", password);
        }
        if (!address.database().isEmpty()) {
            redis.call("SELECT", address.database());
        }
        Optional<String> told = redis.call("INFO", "server")
                .lines()
                .filter(line -> line.startsWith("redis_version:"))
                .findFirst();
        return told.flatMap(Version::in).orElseThrow(() -> new ProtocolException("an INFO without redis_version"));
    }

    private static ServerUnavailableException refusal(ServerAddress address, String message) {
        if (message.startsWith("NOAUTH")) {
            return address.fault("it asks for a password, and none was given", Product.REDIS.form());
        }
        if (message.startsWith("WRONGPASS")) {
            return address.fault("wrong user or password", "the server's own (requirepass or ACL)");
        }
        if (message.contains("without any password configured")) {
            return address.fault("a password was given, and the server has none", "redis://host:port[/db]");
        }
        return address.fault("it refuses: " + message, ACCEPTED);
    }
}
