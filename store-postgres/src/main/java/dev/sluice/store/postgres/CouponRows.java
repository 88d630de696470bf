package dev.sluice.store.postgres;

import static dev.sluice.store.postgres.Answers.instant;
import static dev.sluice.store.postgres.Answers.unexpected;

import dev.sluice.core.UserId;
import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CampaignStatus;
import dev.sluice.core.coupon.Issuance;
import dev.sluice.core.coupon.Issuance.State;
import dev.sluice.core.coupon.IssueResult;
import dev.sluice.core.coupon.RedeemResult;
import dev.sluice.core.coupon.RevokeResult;
import io.vertx.sqlclient.Row;
import java.time.Duration;

/** What the rows of the coupon statements say. */
final class CouponRows {
    private CouponRows() {}

    static IssueResult issued(Row row) {
        String answer = row.getString("answer");
        return switch (answer) {
            case "ISSUED" -> new IssueResult.Issued(row.getLong("value"));
            case "ALREADY_ISSUED" -> new IssueResult.AlreadyIssued(row.getLong("value"));
            case "REVOKED" -> new IssueResult.Revoked(row.getLong("value"));
            case "NOT_OPEN" -> new IssueResult.NotOpen(instant(row, "value"));
            case "CLOSED" -> new IssueResult.Closed(instant(row, "value"));
            case "SOLD_OUT" -> new IssueResult.SoldOut();
            case "UNKNOWN" -> new IssueResult.UnknownCampaign();
            default -> throw unexpected(answer);
        };
    }

    static RedeemResult redeemed(Row row) {
        return redeemed(row.getString("answer"), row, "value");
    }

    /** The answer of that name, whose instant is in that column. */
    static RedeemResult redeemed(String answer, Row row, String column) {
        return switch (answer) {
            case "REDEEMED" -> new RedeemResult.Redeemed(instant(row, column));
            case "ALREADY_REDEEMED" -> new RedeemResult.AlreadyRedeemed(instant(row, column));
            case "EXPIRED" -> new RedeemResult.Expired(instant(row, column));
            case "REVOKED" -> new RedeemResult.Revoked();
            case "NOT_OWNER" -> new RedeemResult.NotOwner();
            case "NOT_ISSUED" -> new RedeemResult.NotIssued();
            case "UNKNOWN" -> new RedeemResult.UnknownCampaign();
            default -> throw unexpected(answer);
        };
    }

    static RevokeResult revoked(Row row) {
        String answer = row.getString("answer");
        return switch (answer) {
            case "REVOKED" -> new RevokeResult.Revoked();
            case "ALREADY_REDEEMED" -> new RevokeResult.AlreadyRedeemed(instant(row, "value"));
            case "NOT_ISSUED" -> new RevokeResult.NotIssued();
            case "UNKNOWN" -> new RevokeResult.UnknownCampaign();
            default -> throw unexpected(answer);
        };
    }

    static CampaignStatus status(CampaignId id, Row row) {
        Campaign campaign = new Campaign(
                id,
                row.getLong("stock"),
                row.getInteger("per_user_limit"),
                instant(row, "opens_at"),
                instant(row, "closes_at"),
                Duration.ofMillis(row.getLong("validity")));
        return new CampaignStatus(campaign, row.getLong("issued"), row.getLong("redeemed"), row.getLong("revoked"));
    }

    static Issuance issuance(Row row) {
        State state =
                row.getBoolean("revoked") ? State.REVOKED : row.getBoolean("redeemed") ? State.REDEEMED : State.ISSUED;
        return new Issuance(row.getLong("seq"), new UserId(row.getString("user_id")), instant(row, "issued_at"), state);
    }
}
