package dev.sluice.store.postgres;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.RequestId;
import dev.sluice.core.Require;
import dev.sluice.core.wallet.ChargeResult;
import dev.sluice.core.wallet.PayResult;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletEntry.Kind;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.core.wallet.WalletStore;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;

/** Wallets in PostgreSQL. The wallet's row puts its changes in order; calls of different wallets have no row in common. */
final class PostgresWalletStore implements WalletStore {
    private static final Sql STATUS = Sql.read("wallet/status");
    private static final Sql ENTRIES = Sql.read("wallet/entries");

    private final Database database;
    private final WalletChanges changes;

    PostgresWalletStore(Database database, WalletChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    @Override
    public Future<ChargeResult> charge(WalletId wallet, long amount, RequestId request) {
        return change(wallet, Kind.CHARGE, amount, request).map(WalletRows::charged);
    }

    @Override
    public Future<PayResult> pay(WalletId wallet, long amount, RequestId request) {
        return change(wallet, Kind.PAY, amount, request).map(WalletRows::paid);
    }

    private Future<Row> change(WalletId wallet, Kind kind, long amount, RequestId request) {
        try {
            Require.inRange("amount", amount, 1, MAX_AMOUNT);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return changes.change(new WalletChange(wallet, kind, amount, request));
    }

    @Override
    public Future<WalletStatus> status(WalletId wallet) {
        return database.run(STATUS, wallet.value())
                .map(rows -> Answers.each(rows, WalletRows::status).stream()
                        .findFirst()
                        .orElse(new WalletStatus(0, 0, 0)));
    }

    @Override
    public Future<List<WalletEntry>> entries(WalletId wallet, long afterNumber, int limit) {
        try {
            Require.inRange("afterNumber", afterNumber, 0, Long.MAX_VALUE);
            Require.inRange("limit", limit, 1, MAX_PAGE);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return database.run(ENTRIES, wallet.value(), afterNumber, limit)
                .map(rows -> Answers.each(rows, WalletRows::entry));
    }
}
