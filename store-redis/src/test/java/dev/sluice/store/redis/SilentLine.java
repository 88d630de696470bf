package dev.sluice.store.redis;

import dev.sluice.testkit.Await;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A relay to a server whose connections can fall silent, as when a cable is pulled: open at both ends, and nothing comes. */
final class SilentLine implements AutoCloseable {
    private final NetServer relay = RedisServerForTests.VERTX.createNetServer();
    private final Set<NetSocket> passing = ConcurrentHashMap.newKeySet();

    SilentLine(String url) {
        URI server = URI.create(url);
        relay.connectHandler(near -> {
            near.pause();
            RedisServerForTests.VERTX
                    .createNetClient()
                    .connect(server.getPort(), server.getHost())
                    .onSuccess(far -> join(near, far));
        });
        Await.result(relay.listen(0, "127.0.0.1"));
    }

    private void join(NetSocket near, NetSocket far) {
        passing.add(near);
        near.handler(bytes -> {
            if (passing.contains(near)) {
                far.write(bytes);
            }
        });
        far.handler(bytes -> {
            if (passing.contains(near)) {
                near.write(bytes);
            }
        });
        near.closeHandler(end -> far.close());
        near.exceptionHandler(lost -> far.close());
        near.resume();
    }

    /** The address to reach the server by. */
    String url() {
        return "redis://127.0.0.1:" + relay.actualPort();
    }

    /** The connections that there are carry nothing any more; those that come work. */
    void fallSilent() {
        passing.clear();
    }

    @Override
    public void close() {
        Await.result(relay.close());
    }
}
