package dev.sluice.store.redis.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/** Every script, one file each; its header tells keys, arguments and answers. */
public enum Script {
    COUPON_CREATE,
    COUPON_ISSUE,
    COUPON_REDEEM,
    COUPON_REDEEM_ATTEMPT,
    COUPON_VOID_ATTEMPT,
    COUPON_REVOKE,
    COUPON_STATUS,
    COUPON_ISSUANCES,
    COUPON_ISSUANCES_OF,
    WAITING_CREATE,
    WAITING_JOIN,
    WAITING_POSITION,
    WAITING_HEARTBEAT,
    WAITING_ADMIT,
    WAITING_COMPLETE,
    WAITING_LEAVE,
    WAITING_COUNTS,
    RANKING_CREATE,
    RANKING_DEFINITION,
    RANKING_WINDOWS,
    RANKING_RECORD,
    RANKING_REMOVE,
    RANKING_PAGE,
    RANKING_BY_SCORE,
    RANKING_RANK_OF,
    RANKING_AROUND,
    RANKING_SCORES,
    RANKING_SNAPSHOT,
    RANKING_MOVEMENT,
    RANKING_HISTORY,
    WALLET_CHARGE,
    WALLET_PAY,
    WALLET_PAY_ATTEMPT,
    WALLET_VOID_ATTEMPT,
    WALLET_STATUS,
    WALLET_ENTRIES,
    SALE_CREATE,
    SALE_RESERVE,
    SALE_BEGIN,
    SALE_FINISH,
    SALE_ABORT,
    SALE_SETTLE,
    SALE_CANCEL,
    SALE_EXPIRE,
    SALE_OVERDUE,
    SALE_STATUS,
    SALE_STOCK,
    SALE_RESERVATION,
    SALE_CONFIRMATIONS,
    SALE_RELAYED;

    private static final String FOLDER = "/dev/sluice/store/redis/";
    private static final String INCLUDE = "-- @include ";

    private final String text;
    private final String sha;

    Script() {
        this.text = read(path(), new HashSet<>());
        this.sha = sha1(text);
    }

    /** The file, relative to the scripts' folder: {@code coupon/issue.lua} for {@link #COUPON_ISSUE}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", "/") + ".lua";
    }

    /** What is sent to Redis: the file with what it includes. */
    public String text() {
        return text;
    }

    /** The name under which Redis keeps the text once it has seen it. */
    public String sha() {
        return sha;
    }

    /** The file's lines, where each include is replaced by its file the first time and by nothing after that. */
    private static String read(String path, Set<String> included) {
        StringBuilder out = new StringBuilder();
        for (String line : resource(path).split("\n", -1)) {
            if (!line.startsWith(INCLUDE)) {
                out.append(line).append('\n');
            } else if (included.add(line.substring(INCLUDE.length()).strip())) {
                out.append(read(line.substring(INCLUDE.length()).strip(), included));
            }
        }
        return out.toString();
    }

    private static String resource(String path) {
        try (InputStream in = Script.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new IllegalStateException("no script " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha1(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
