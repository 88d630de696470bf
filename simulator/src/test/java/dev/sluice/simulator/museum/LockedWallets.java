package dev.sluice.simulator.museum;

import dev.sluice.core.RequestId;
import dev.sluice.core.wallet.ChargeResult;
import dev.sluice.core.wallet.PayResult;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.core.wallet.WalletStore;
import dev.sluice.simulator.specimen.Gate;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Wallets as rows that are read and written by separate statements; a mistaken lock is to keep them apart. */
abstract class LockedWallets implements WalletStore {
    final KeyLocks locks = new KeyLocks();
    final Gate gate;
    private final Map<WalletId, List<WalletEntry>> statements = new HashMap<>();

    LockedWallets(Gate gate) {
        this.gate = gate;
    }

    /** Reads, changes and writes a balance, under some lock or other. */
    abstract Future<Long> change(WalletEntry.Kind kind, WalletId wallet, long amount, RequestId request);

    final long read(WalletId wallet) {
        List<WalletEntry> statement = statement(wallet);
        return statement.isEmpty() ? 0 : statement.get(statement.size() - 1).balance();
    }

    /** Writes what follows from a balance that was read; what else was written meanwhile is overwritten. */
    final long write(long read, WalletEntry.Kind kind, WalletId wallet, long amount, RequestId request) {
        List<WalletEntry> statement = statement(wallet);
        long balance = read + (kind == WalletEntry.Kind.CHARGE ? amount : -amount);
        statement.add(new WalletEntry(statement.size() + 1L, kind, amount, balance, request, Instant.EPOCH));
        return balance;
    }

    @Override
    public final Future<ChargeResult> charge(WalletId wallet, long amount, RequestId request) {
        return change(WalletEntry.Kind.CHARGE, wallet, amount, request).map(ChargeResult.Charged::new);
    }

    @Override
    public final Future<PayResult> pay(WalletId wallet, long amount, RequestId request) {
        return change(WalletEntry.Kind.PAY, wallet, amount, request).map(PayResult.Paid::new);
    }

    @Override
    public final Future<WalletStatus> status(WalletId wallet) {
        long charged = 0;
        long spent = 0;
        for (WalletEntry entry : statement(wallet)) {
            charged += entry.kind() == WalletEntry.Kind.CHARGE ? entry.amount() : 0;
            spent += entry.kind() == WalletEntry.Kind.PAY ? entry.amount() : 0;
        }
        return Future.succeededFuture(new WalletStatus(read(wallet), charged, spent));
    }

    @Override
    public final Future<List<WalletEntry>> entries(WalletId wallet, long afterNumber, int limit) {
        return Future.succeededFuture(statement(wallet).stream()
                .filter(entry -> entry.number() > afterNumber)
                .limit(limit)
                .toList());
    }

    private List<WalletEntry> statement(WalletId wallet) {
        return statements.computeIfAbsent(wallet, id -> new ArrayList<>());
    }
}
