package dev.sluice.store.redis.link;

import io.vertx.core.Future;
import java.util.List;

/** Runs scripts on a Redis. */
public interface Scripts {
    /** The script's answer; the future fails with a {@link dev.sluice.core.StoreException} that says what is known. */
    Future<Reply> call(Script script, List<String> keys, List<String> arguments);
}
