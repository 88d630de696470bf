package dev.sluice.store.redis;

import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.core.store.BackendException;
import dev.sluice.core.store.Durability;
import dev.sluice.core.store.Stores;
import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.core.wallet.WalletStore;
import dev.sluice.store.redis.coupon.RedisCouponStore;
import dev.sluice.store.redis.link.RedisConfig;
import dev.sluice.store.redis.link.RedisLink;
import dev.sluice.store.redis.link.StoreTime;
import dev.sluice.store.redis.ranking.RedisLeaderboardStore;
import dev.sluice.store.redis.sale.RedisSaleStore;
import dev.sluice.store.redis.waiting.RedisWaitingRoomStore;
import dev.sluice.store.redis.wallet.RedisWalletStore;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import java.time.InstantSource;
import java.util.Optional;

/** The stores of one Redis. */
public final class RedisStores implements Stores {
    private static final int OLDEST_MAJOR = 7;

    private final RedisLink link;
    private final String backend;
    private final CouponStore coupons;
    private final WaitingRoomStore waitingRooms;
    private final LeaderboardStore leaderboards;
    private final WalletStore wallets;
    private final SaleStore sales;

    private RedisStores(RedisLink link, RedisConfig config, StoreTime time, String version) {
        this.link = link;
        this.backend = "Redis " + version + " at " + config.address();
        this.coupons = new RedisCouponStore(link, time, config.batch());
        this.waitingRooms = new RedisWaitingRoomStore(link, time, config.batch());
        this.leaderboards = new RedisLeaderboardStore(link, time, config.batch());
        this.wallets = new RedisWalletStore(link, time);
        this.sales = new RedisSaleStore(link, time, config.batch());
    }

    /**
     * Connects, and checks that the server is Redis {@value #OLDEST_MAJOR} or newer.
     *
     * @param clock replaces the server's clock where given
     */
    public static Future<RedisStores> open(Vertx vertx, RedisConfig config, Optional<InstantSource> clock) {
        RedisLink link = new RedisLink(vertx, config);
        return link.send(Request.cmd(Command.INFO).arg("server"))
                .map(info -> {
                    String version = version(info.toString(), config);
                    return new RedisStores(link, config, new StoreTime(clock), version);
                })
                .recover(cause -> link.close().transform(closed -> Future.failedFuture(toBackendFault(cause, config))));
    }

    private static String version(String info, RedisConfig config) {
        String version = info.lines()
                .filter(line -> line.startsWith("redis_version:"))
                .map(line -> line.substring("redis_version:".length()).strip())
                .findFirst()
                .orElse("of unknown version");
        int dot = version.indexOf('.');
        boolean number = dot > 0 && version.substring(0, dot).chars().allMatch(Character::isDigit);
        if (!number || Integer.parseInt(version.substring(0, dot)) < OLDEST_MAJOR) {
            throw new BackendException("Redis at " + config.address() + " is " + version + "; accepted is "
                    + OLDEST_MAJOR + ".0 or newer");
        }
        return version;
    }

    private static Throwable toBackendFault(Throwable cause, RedisConfig config) {
        if (cause instanceof BackendException) {
            return cause;
        }
        String text = String.valueOf(cause.getMessage());
        return new BackendException(
                text.contains(config.address()) ? text : "Redis at " + config.address() + " refused: " + text, cause);
    }

    @Override
    public String name() {
        return RedisStoreProvider.NAME;
    }

    @Override
    public String backend() {
        return backend;
    }

    @Override
    public Durability durability() {
        return Durability.REDIS;
    }

    @Override
    public CouponStore coupons() {
        return coupons;
    }

    @Override
    public WaitingRoomStore waitingRooms() {
        return waitingRooms;
    }

    @Override
    public LeaderboardStore leaderboards() {
        return leaderboards;
    }

    @Override
    public WalletStore wallets() {
        return wallets;
    }

    @Override
    public SaleStore sales() {
        return sales;
    }

    @Override
    public Future<Void> close() {
        return link.close();
    }
}
