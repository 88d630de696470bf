package dev.sluice.store.redis.link;

import dev.sluice.core.store.CreateResult;
import java.time.Instant;

/** What scripts answer, by number. Each script's header lists those it uses, with the same numbers and names. */
public enum Code {
    CREATED(1),
    CONFLICT(2),
    OVER(3),

    ISSUED(11),
    ALREADY_ISSUED(12),
    SOLD_OUT(13),
    NOT_OPEN(14),
    CLOSED(15),
    REVOKED(16),
    REDEEMED(17),
    ALREADY_REDEEMED(18),
    EXPIRED(19),
    NOT_OWNER(20),
    NOT_ISSUED(21),

    WAITING(31),
    ADMITTED(32),
    NOT_IN_ROOM(33),
    UNKNOWN_LANE(34),
    ENDED(35),
    STILL_WAITING(36),
    UNKNOWN_TICKET(37),

    CHARGED(41),
    BALANCE_TOO_LARGE(42),
    PAID(43),
    INSUFFICIENT(44),
    REQUEST_REUSED(45),

    RECORDED(51),
    ALREADY_RECORDED(52),
    WINDOW_OVER(53),
    SCORE_OUT_OF_RANGE(54),
    UNRANKED(55),
    OTHER_RULES(56),
    OTHER_WINDOWS(57),

    RESERVED(71),
    REUSED(72),
    HOLD_TOO_LONG(73),
    UNKNOWN_ITEM(74),
    AGAIN(75),
    CONFIRMED(76),
    CANCELLED(77),
    UNKNOWN_RESERVATION(78),
    PAYING(79),
    VOIDING(80),
    VOIDED(81),

    UNKNOWN(90);

    private static final Code[] BY_NUMBER = new Code[91];

    static {
        for (Code code : values()) {
            BY_NUMBER[code.number] = code;
        }
    }

    private final int number;

    Code(int number) {
        this.number = number;
    }

    /** The number of this code. */
    public int number() {
        return number;
    }

    /** The code of that number. */
    public static Code of(long number) {
        Code code = number >= 0 && number < BY_NUMBER.length ? BY_NUMBER[(int) number] : null;
        if (code == null) {
            throw new IllegalStateException("a script answered with code " + number);
        }
        return code;
    }

    /** What a create script's code means. */
    public static CreateResult toCreateResult(long number, Instant expiresAt) {
        return switch (of(number)) {
            case CREATED -> new CreateResult.Created();
            case CONFLICT -> new CreateResult.Conflict();
            case OVER -> new CreateResult.Over(expiresAt);
            default -> throw unexpected(number);
        };
    }

    /** The fault of an answer that the script does not give. */
    public static IllegalStateException unexpected(Object answer) {
        return new IllegalStateException("a script gave an answer that is not one of its own: " + answer);
    }
}
