package dev.sluice.store.inmemory.wallet;

import dev.sluice.core.RequestId;
import dev.sluice.core.wallet.ChargeResult;
import dev.sluice.core.wallet.ChargeResult.BalanceTooLarge;
import dev.sluice.core.wallet.ChargeResult.Charged;
import dev.sluice.core.wallet.PayResult;
import dev.sluice.core.wallet.PayResult.Insufficient;
import dev.sluice.core.wallet.PayResult.Paid;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletEntry.Kind;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.core.wallet.WalletStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One wallet; each of its methods excludes the others. Its time never goes back, whatever the clock does. */
final class Wallet {
    private final RequestMemory memory = new RequestMemory();
    /** The latest, by number; halved when there are twice as many as must be kept. */
    private final List<WalletEntry> entries = new ArrayList<>(2);

    private long latestMillis = Long.MIN_VALUE;
    private long lastNumber;
    private long charged;
    private long spent;

    synchronized ChargeResult charge(long amount, RequestId request, long clockMillis) {
        WalletEntry before = memory.recall(request);
        if (before != null) {
            return isSame(before, Kind.CHARGE, amount)
                    ? new Charged(before.balance())
                    : new ChargeResult.RequestReused();
        }
        if (amount > WalletStore.MAX_BALANCE - balance()) {
            return new BalanceTooLarge(balance());
        }
        charged += amount;
        memory.remember(enter(Kind.CHARGE, amount, request, clockMillis), latestMillis);
        return new Charged(balance());
    }

    synchronized PayResult pay(long amount, RequestId request, long clockMillis) {
        WalletEntry before = memory.recall(request);
        if (before != null) {
            return isSame(before, Kind.PAY, amount) ? new Paid(before.balance()) : new PayResult.RequestReused();
        }
        if (amount > balance()) {
            return new Insufficient(balance());
        }
        spent += amount;
        memory.remember(enter(Kind.PAY, amount, request, clockMillis), latestMillis);
        return new Paid(balance());
    }

    /** Pays what somebody else knows to be paid once; 0 leaves no entry. */
    synchronized PayResult payOnce(long amount, RequestId request, long clockMillis) {
        if (amount > balance()) {
            return new Insufficient(balance());
        }
        if (amount > 0) {
            spent += amount;
            enter(Kind.PAY, amount, request, clockMillis);
        }
        return new Paid(balance());
    }

    synchronized WalletStatus status() {
        return new WalletStatus(balance(), charged, spent);
    }

    synchronized List<WalletEntry> entries(long afterNumber, int limit) {
        long forgotten = lastNumber - entries.size();
        int from = (int) Math.min(Math.max(0, afterNumber - forgotten), entries.size());
        return List.copyOf(entries.subList(from, Math.min(from + limit, entries.size())));
    }

    private long balance() {
        return charged - spent;
    }

    private static boolean isSame(WalletEntry entry, Kind kind, long amount) {
        return entry.kind() == kind && entry.amount() == amount;
    }

    private WalletEntry enter(Kind kind, long amount, RequestId request, long clockMillis) {
        latestMillis = Math.max(latestMillis, clockMillis);
        if (entries.size() == 2 * WalletStore.MAX_PAGE) {
            entries.subList(0, WalletStore.MAX_PAGE).clear();
        }
        lastNumber++;
        WalletEntry entry =
                new WalletEntry(lastNumber, kind, amount, balance(), request, Instant.ofEpochMilli(latestMillis));
        entries.add(entry);
        return entry;
    }
}
