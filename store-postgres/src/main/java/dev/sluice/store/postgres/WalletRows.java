package dev.sluice.store.postgres;

import static dev.sluice.store.postgres.Answers.instant;
import static dev.sluice.store.postgres.Answers.unexpected;

import dev.sluice.core.RequestId;
import dev.sluice.core.wallet.ChargeResult;
import dev.sluice.core.wallet.PayResult;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletStatus;
import io.vertx.sqlclient.Row;

/** What the rows of the wallet statements say. */
final class WalletRows {
    private WalletRows() {}

    static ChargeResult charged(Row row) {
        String answer = row.getString("answer");
        return switch (answer) {
            case "DONE" -> new ChargeResult.Charged(row.getLong("value"));
            case "REFUSED" -> new ChargeResult.BalanceTooLarge(row.getLong("value"));
            case "REUSED" -> new ChargeResult.RequestReused();
            default -> throw unexpected(answer);
        };
    }

    static PayResult paid(Row row) {
        String answer = row.getString("answer");
        return switch (answer) {
            case "DONE" -> new PayResult.Paid(row.getLong("value"));
            case "REFUSED" -> new PayResult.Insufficient(row.getLong("value"));
            case "REUSED" -> new PayResult.RequestReused();
            default -> throw unexpected(answer);
        };
    }

    static WalletStatus status(Row row) {
        return new WalletStatus(row.getLong("balance"), row.getLong("charged"), row.getLong("spent"));
    }

    static WalletEntry entry(Row row) {
        return new WalletEntry(
                row.getLong("number"),
                WalletEntry.Kind.valueOf(row.getString("kind")),
                row.getLong("amount"),
                row.getLong("balance"),
                new RequestId(row.getString("request")),
                instant(row, "at"));
    }
}
