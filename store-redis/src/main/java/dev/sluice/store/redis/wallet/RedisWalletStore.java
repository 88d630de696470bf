package dev.sluice.store.redis.wallet;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.RequestId;
import dev.sluice.core.Require;
import dev.sluice.core.wallet.ChargeResult;
import dev.sluice.core.wallet.PayResult;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.core.wallet.WalletStore;
import dev.sluice.store.redis.link.Code;
import dev.sluice.store.redis.link.Key;
import dev.sluice.store.redis.link.Reply;
import dev.sluice.store.redis.link.Script;
import dev.sluice.store.redis.link.Scripts;
import dev.sluice.store.redis.link.StoreTime;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Wallets on Redis. */
public final class RedisWalletStore implements WalletStore {
    private final Scripts scripts;
    private final StoreTime time;

    public RedisWalletStore(Scripts scripts, StoreTime time) {
        this.scripts = scripts;
        this.time = time;
    }

    @Override
    public Future<ChargeResult> charge(WalletId wallet, long amount, RequestId request) {
        return move(Script.WALLET_CHARGE, wallet, amount, request).map(answer -> switch (Code.of(answer.number(0))) {
            case CHARGED -> new ChargeResult.Charged(answer.number(1));
            case BALANCE_TOO_LARGE -> new ChargeResult.BalanceTooLarge(answer.number(1));
            case REQUEST_REUSED -> new ChargeResult.RequestReused();
            default -> throw Code.unexpected(answer);
        });
    }

    @Override
    public Future<PayResult> pay(WalletId wallet, long amount, RequestId request) {
        return move(Script.WALLET_PAY, wallet, amount, request).map(answer -> switch (Code.of(answer.number(0))) {
            case PAID -> new PayResult.Paid(answer.number(1));
            case INSUFFICIENT -> new PayResult.Insufficient(answer.number(1));
            case REQUEST_REUSED -> new PayResult.RequestReused();
            default -> throw Code.unexpected(answer);
        });
    }

    private Future<Reply> move(Script script, WalletId wallet, long amount, RequestId request) {
        try {
            Require.inRange("amount", amount, 1, MAX_AMOUNT);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        String id = wallet.value();
        return scripts.call(
                script,
                List.of(
                        Key.WALLET.of(id),
                        Key.WALLET_ENTRIES.of(id),
                        Key.WALLET_REQUESTS_EVEN.of(id),
                        Key.WALLET_REQUESTS_ODD.of(id)),
                List.of(time.argument(), Long.toString(amount), request.value()));
    }

    @Override
    public Future<WalletStatus> status(WalletId wallet) {
        return scripts.call(Script.WALLET_STATUS, List.of(Key.WALLET.of(wallet.value())), List.of())
                .map(sums -> new WalletStatus(sums.number(0), sums.number(1), sums.number(2)));
    }

    @Override
    public Future<List<WalletEntry>> entries(WalletId wallet, long afterNumber, int limit) {
        try {
            Require.inRange("afterNumber", afterNumber, 0, Long.MAX_VALUE);
            Require.inRange("limit", limit, 1, MAX_PAGE);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return scripts.call(
                        Script.WALLET_ENTRIES,
                        List.of(Key.WALLET_ENTRIES.of(wallet.value())),
                        List.of(time.argument(), Long.toString(afterNumber), Integer.toString(limit)))
                .map(RedisWalletStore::readEntries);
    }

    /** Number and {@code kind:amount:balance:at:request} of each, in turn. */
    private static List<WalletEntry> readEntries(Reply answer) {
        List<WalletEntry> entries = new ArrayList<>(answer.size() / 2);
        for (int i = 0; i < answer.size(); i += 2) {
            String[] parts = answer.text(i + 1).split(":", 5);
            entries.add(new WalletEntry(
                    answer.number(i),
                    WalletEntry.Kind.valueOf(parts[0]),
                    Long.parseLong(parts[1]),
                    Long.parseLong(parts[2]),
                    new RequestId(parts[4]),
                    Instant.ofEpochMilli(Long.parseLong(parts[3]))));
        }
        return entries;
    }
}
