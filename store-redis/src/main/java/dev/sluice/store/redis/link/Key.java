package dev.sluice.store.redis.link;

import java.util.List;

/**
 * Every key that the stores write. A pattern's part in braces is Redis's hash tag: the keys of one campaign, room,
 * leaderboard, wallet or sale share a slot. Ids hold no colon and no brace, so no id can reach into another's key.
 */
public enum Key {
    CAMPAIGN("coupon:{campaign}:campaign", "hash", "until the campaign expires", "rules and counts of a campaign"),
    CAMPAIGN_USERS("coupon:{campaign}:users", "hash", "until the campaign expires", "each user's coupons"),
    CAMPAIGN_ISSUANCES("coupon:{campaign}:issuances", "list", "until the campaign expires", "each coupon by number"),
    CAMPAIGN_MARKS("coupon:{campaign}:marks", "hash", "until the campaign expires", "coupons redeemed or revoked"),

    ROOM("waiting:{room}:room", "hash", "until the room expires", "rules, counts, credits and pace of a room"),
    ROOM_LINE("waiting:{room}:line", "zset", "until the room expires", "who waits, by lane and ticket"),
    ROOM_SEEN("waiting:{room}:seen", "zset", "until the room expires", "who waits, by the last sign of life"),
    ROOM_ACTIVE("waiting:{room}:active", "zset", "until the room expires", "who is inside, by the admission's end"),
    ROOM_PEOPLE("waiting:{room}:people", "hash", "until the room expires", "each user's lane, ticket and admission"),

    BOARD(
            "ranking:{leaderboard}:board",
            "hash",
            "until the leaderboard expires",
            "rules and sequence of a leaderboard"),
    BOARD_WINDOWS(
            "ranking:{leaderboard}:windows", "hash", "until the leaderboard expires", "its windows and their ends"),
    BOARD_EVENTS_EVEN(
            "ranking:{leaderboard}:events:even",
            "hash",
            "to the end of the next even period of the dedupe time",
            "events of even periods and their numbers"),
    BOARD_EVENTS_ODD(
            "ranking:{leaderboard}:events:odd",
            "hash",
            "to the end of the next odd period of the dedupe time",
            "events of odd periods and their numbers"),
    WINDOW("ranking:{leaderboard}:*", "zset", "until the window is not kept any more", "the ranking of a window"),
    WINDOW_MEMBERS(
            "ranking:{leaderboard}:*:members",
            "hash",
            "until the window is not kept any more",
            "each member's score and order prefix"),
    WINDOW_LEVELS(
            "ranking:{leaderboard}:*:levels",
            "zset",
            "until the window is not kept any more",
            "the different scores, for dense ranks"),
    WINDOW_COUNTS(
            "ranking:{leaderboard}:*:counts",
            "hash",
            "until the window is not kept any more",
            "how many members have each score, for dense ranks"),
    WINDOW_SNAPSHOTS(
            "ranking:{leaderboard}:*:snapshots",
            "hash",
            "until the window is not kept any more",
            "when snapshots of a window were taken, and by which requests"),
    WINDOW_PLACES(
            "ranking:{leaderboard}:*:places",
            "hash",
            "until the window is not kept any more",
            "each member's rank and score in each snapshot"),

    WALLET("wallet:{wallet}:wallet", "hash", Key.NEVER, "sums of a wallet"),
    WALLET_ENTRIES("wallet:{wallet}:entries", "stream", Key.NEVER, "its latest entries by number, 1,000 at least"),
    WALLET_REQUESTS_EVEN(
            "wallet:{wallet}:requests:even",
            "hash",
            "to the end of the next even day",
            "requests of even days and what they were told"),
    WALLET_REQUESTS_ODD(
            "wallet:{wallet}:requests:odd",
            "hash",
            "to the end of the next odd day",
            "requests of odd days and what they were told"),
    WALLET_PAYMENTS(
            "wallet:{wallet}:payments:*",
            "hash",
            "until the sale expires",
            "what attempts to confirm reservations of a sale have taken"),

    SALE("sale:{sale}:sale", "hash", "until the sale expires", "rules and counts of a sale"),
    SALE_ITEMS("sale:{sale}:items", "hash", "until the sale expires", "each item's place, quantity and price"),
    SALE_PLACES("sale:{sale}:places", "list", "until the sale expires", "the items in order"),
    SALE_STOCK("sale:{sale}:stock", "hash", "until the sale expires", "units held and confirmed of each item"),
    SALE_RESERVATIONS("sale:{sale}:reservations", "hash", "until the sale expires", "each order that was granted"),
    SALE_HOLDS("sale:{sale}:holds", "zset", "until the sale expires", "orders that are held, by the hold's end"),
    SALE_ATTEMPTS(
            "sale:{sale}:attempts",
            "zset",
            "until the sale expires",
            "orders with an attempt to confirm under way, by the instant from which anyone may void it"),
    SALE_OUTBOX("sale:{sale}:outbox", "stream", "until the sale expires", "confirmations by number"),
    SALE_RELAYS("sale:{sale}:relays", "hash", "until the sale expires", "how far each relay has come");

    /** The lifetime of what has no end and no TTL: money. */
    public static final String NEVER = "never";

    private final String pattern;
    private final String type;
    private final String lifetime;
    private final String purpose;

    Key(String pattern, String type, String lifetime, String purpose) {
        this.pattern = pattern;
        this.type = type;
        this.lifetime = lifetime;
        this.purpose = purpose;
    }

    /** The key with its aggregate's name in braces, and a star for a window's label or a sale's. */
    public String pattern() {
        return pattern;
    }

    /** What Redis's {@code TYPE} says of it. */
    public String type() {
        return type;
    }

    /** When it goes. Its TTL is set when it is made and never moved; only what goes {@link #NEVER} has none. */
    public String lifetime() {
        return lifetime;
    }

    /** What is in it. */
    public String purpose() {
        return purpose;
    }

    /** The key of that aggregate. */
    public String of(String id) {
        int open = pattern.indexOf('{');
        int close = pattern.indexOf('}');
        return pattern.substring(0, open + 1) + id + pattern.substring(close);
    }

    /** The key of a window of that leaderboard, or of what that wallet keeps of a sale. */
    public String of(String id, String label) {
        int close = pattern.indexOf('}');
        return pattern.substring(0, pattern.indexOf('{') + 1)
                + id
                + pattern.substring(close).replace("*", label);
    }

    /** The four keys of a window, as scripts take them. */
    public static List<String> ofWindow(String id, String label) {
        return List.of(
                WINDOW.of(id, label),
                WINDOW_MEMBERS.of(id, label),
                WINDOW_LEVELS.of(id, label),
                WINDOW_COUNTS.of(id, label));
    }

    /** The two keys of a window's snapshots, as scripts take them. */
    public static List<String> ofSnapshots(String id, String label) {
        return List.of(WINDOW_SNAPSHOTS.of(id, label), WINDOW_PLACES.of(id, label));
    }
}
