package dev.sluice.store.inmemory.wallet;

import dev.sluice.core.RequestId;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletStore;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a wallet's requests did, for {@link WalletStore#REQUEST_MEMORY} at least; the oldest are forgotten in passing. */
final class RequestMemory {
    private static final int FORGOTTEN_PER_CALL = 16;

    private final Map<String, WalletEntry> effects = new HashMap<>();
    private final Deque<WalletEntry> byTime = new ArrayDeque<>();

    /** What that request did, if it is remembered. */
    @Nullable
    WalletEntry recall(RequestId request) {
        return effects.get(request.value());
    }

    void remember(WalletEntry effect, long nowMillis) {
        forget(nowMillis - WalletStore.REQUEST_MEMORY.toMillis());
        effects.put(effect.request().value(), effect);
        byTime.add(effect);
    }

    private void forget(long upToMillis) {
        for (int i = 0; i < FORGOTTEN_PER_CALL; i++) {
            WalletEntry oldest = byTime.peek();
            if (oldest == null || oldest.at().toEpochMilli() > upToMillis) {
                return;
            }
            byTime.remove();
            effects.remove(oldest.request().value());
        }
    }
}
