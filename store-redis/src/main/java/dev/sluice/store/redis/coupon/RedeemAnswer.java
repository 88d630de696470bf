package dev.sluice.store.redis.coupon;

import dev.sluice.core.coupon.RedeemResult;
import dev.sluice.store.redis.link.Code;
import dev.sluice.store.redis.link.Reply;
import java.time.Instant;

/** Reads what the scripts that redeem a coupon answer. */
public final class RedeemAnswer {
    private RedeemAnswer() {}

    /** The result that a code and an instant stand for. */
    public static RedeemResult read(Reply answer) {
        Instant at = Instant.ofEpochMilli(answer.number(1));
        return switch (Code.of(answer.number(0))) {
            case REDEEMED -> new RedeemResult.Redeemed(at);
            case ALREADY_REDEEMED -> new RedeemResult.AlreadyRedeemed(at);
            case EXPIRED -> new RedeemResult.Expired(at);
            case REVOKED -> new RedeemResult.Revoked();
            case NOT_OWNER -> new RedeemResult.NotOwner();
            case NOT_ISSUED -> new RedeemResult.NotIssued();
            case UNKNOWN -> new RedeemResult.UnknownCampaign();
            default -> throw Code.unexpected(answer);
        };
    }
}
