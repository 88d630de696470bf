package dev.sluice.store.inmemory.coupon;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignStatus;
import dev.sluice.core.coupon.Issuance;
import dev.sluice.core.coupon.Issuance.State;
import dev.sluice.core.coupon.IssueResult;
import dev.sluice.core.coupon.IssueResult.AlreadyIssued;
import dev.sluice.core.coupon.IssueResult.Closed;
import dev.sluice.core.coupon.IssueResult.Issued;
import dev.sluice.core.coupon.IssueResult.NotOpen;
import dev.sluice.core.coupon.IssueResult.SoldOut;
import dev.sluice.core.coupon.RedeemResult;
import dev.sluice.core.coupon.RedeemResult.AlreadyRedeemed;
import dev.sluice.core.coupon.RedeemResult.Expired;
import dev.sluice.core.coupon.RedeemResult.NotIssued;
import dev.sluice.core.coupon.RedeemResult.NotOwner;
import dev.sluice.core.coupon.RedeemResult.Redeemed;
import dev.sluice.core.coupon.RevokeResult;
import dev.sluice.store.inmemory.aggregate.Aggregate;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A campaign: its coupons by number, and each user's latest. */
final class CampaignBook extends Aggregate<Campaign> {
    private static final IssueResult SOLD_OUT = new SoldOut();

    private final Campaign campaign;
    private final long opensAtMillis;
    private final long closesAtMillis;
    private final List<Coupon> coupons = new ArrayList<>();
    // By the text itself: comparable keys keep the map fast also when someone chooses ids of one hash code.
    private final Map<String, Coupon> latest = new HashMap<>();
    private long redeemed;
    private long revoked;

    CampaignBook(Campaign campaign) {
        super(campaign, campaign.expiresAt());
        this.campaign = campaign;
        this.opensAtMillis = campaign.opensAt().toEpochMilli();
        this.closesAtMillis = campaign.closesAt().toEpochMilli();
    }

    IssueResult issue(UserId user, RequestId request, long now) {
        Coupon last = latest.get(user.value());
        Coupon before = answered(last, request);
        if (before != null) {
            return before.state() == State.REVOKED
                    ? new IssueResult.Revoked(before.seq)
                    : new AlreadyIssued(before.seq);
        }
        if (now < opensAtMillis) {
            return new NotOpen(campaign.opensAt());
        }
        if (now >= closesAtMillis) {
            return new Closed(campaign.closesAt());
        }
        if (coupons.size() - revoked >= campaign.stock()) {
            return SOLD_OUT;
        }
        Coupon coupon = new Coupon(coupons.size() + 1L, user, request, now, last);
        coupons.add(coupon);
        latest.put(user.value(), coupon);
        return new Issued(coupon.seq);
    }

    /** The coupon by which this request is answered already, if there is one. */
    private @Nullable Coupon answered(@Nullable Coupon last, RequestId request) {
        for (Coupon coupon = last; coupon != null; coupon = coupon.earlier) {
            if (coupon.request.equals(request)) {
                return coupon;
            }
        }
        return last != null && last.nth >= campaign.perUserLimit() ? last : null;
    }

    RedeemResult redeem(UserId user, long seq, RequestId request, long now) {
        return redeemIf(user, seq, request, now, () -> true);
    }

    /** What redeeming answers; the condition is asked only if that is {@code Redeemed}, and nothing is done unless it holds. */
    RedeemResult redeemIf(UserId user, long seq, RequestId request, long now, BooleanSupplier condition) {
        Coupon coupon = find(seq);
        if (coupon == null) {
            return new NotIssued();
        }
        RedeemResult answer = answer(coupon, user, request, now);
        if (answer instanceof Redeemed && condition.getAsBoolean() && coupon.state() == State.ISSUED) {
            coupon.redeem(request, now);
            redeemed++;
        }
        return answer;
    }

    private RedeemResult answer(Coupon coupon, UserId user, RequestId request, long now) {
        if (!coupon.user.equals(user)) {
            return new NotOwner();
        }
        return switch (coupon.state()) {
            case REDEEMED ->
                coupon.isRedeemedBy(request)
                        ? new Redeemed(coupon.redeemedAt())
                        : new AlreadyRedeemed(coupon.redeemedAt());
            case REVOKED -> new RedeemResult.Revoked();
            case ISSUED -> {
                long expiredAt = coupon.issuedAtMillis + campaign.validity().toMillis();
                yield now >= expiredAt
                        ? new Expired(Instant.ofEpochMilli(expiredAt))
                        : new Redeemed(Instant.ofEpochMilli(now));
            }
        };
    }

    RevokeResult revoke(long seq) {
        Coupon coupon = find(seq);
        if (coupon == null) {
            return new RevokeResult.NotIssued();
        }
        if (coupon.state() == State.REDEEMED) {
            return new RevokeResult.AlreadyRedeemed(coupon.redeemedAt());
        }
        if (coupon.state() == State.ISSUED) {
            coupon.revoke();
            revoked++;
        }
        return new RevokeResult.Revoked();
    }

    CampaignStatus status() {
        return new CampaignStatus(campaign, coupons.size(), redeemed, revoked);
    }

    List<Issuance> issuances(long afterSeq, int limit) {
        int from = (int) Math.min(afterSeq, coupons.size());
        int to = Math.min(from + limit, coupons.size());
        return coupons.subList(from, to).stream().map(Coupon::toIssuance).toList();
    }

    List<Issuance> issuancesOf(UserId user) {
        Deque<Issuance> found = new ArrayDeque<>();
        for (Coupon coupon = latest.get(user.value()); coupon != null; coupon = coupon.earlier) {
            found.addFirst(coupon.toIssuance());
        }
        return List.copyOf(found);
    }

    private @Nullable Coupon find(long seq) {
        return seq < 1 || seq > coupons.size() ? null : coupons.get((int) seq - 1);
    }
}
