package dev.sluice.store.inmemory.coupon;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignStatus;
import dev.sluice.core.coupon.Issuance;
import dev.sluice.core.coupon.Issuance.State;
import dev.sluice.core.coupon.IssueResult;
import dev.sluice.core.coupon.RedeemResult;
import dev.sluice.core.coupon.RevokeResult;
import dev.sluice.store.inmemory.aggregate.Aggregate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One campaign and all its coupons. Each method is one critical section. */
final class CampaignBook implements Aggregate {
    private final Campaign campaign;
    private final List<Coupon> issued = new ArrayList<>();
    private final Map<UserId, Coupon> latest = new HashMap<>();
    private long redeemed;
    private long revoked;

    CampaignBook(Campaign campaign) {
        this.campaign = campaign;
    }

    @Override
    public Campaign definition() {
        return campaign;
    }

    @Override
    public Instant expiresAt() {
        return campaign.expiresAt();
    }

    synchronized IssueResult issue(UserId user, RequestId request, Instant now) {
        Coupon last = latest.get(user);
        Coupon answered = answered(last, request);
        if (answered != null) {
            return answered.state == State.REVOKED
                    ? new IssueResult.Revoked(answered.seq)
                    : new IssueResult.AlreadyIssued(answered.seq);
        }
        if (now.isBefore(campaign.opensAt())) {
            return new IssueResult.NotOpen(campaign.opensAt());
        }
        if (!now.isBefore(campaign.closesAt())) {
            return new IssueResult.Closed(campaign.closesAt());
        }
        if (issued.size() - revoked >= campaign.stock()) {
            return new IssueResult.SoldOut();
        }
        Coupon coupon = new Coupon(issued.size() + 1L, user, request, now, last);
        issued.add(coupon);
        latest.put(user, coupon);
        return new IssueResult.Issued(coupon.seq);
    }

    /** The coupon of this request; or the user's latest, if the limit is reached; or null, if a new one may be issued. */
    private @Nullable Coupon answered(@Nullable Coupon last, RequestId request) {
        int count = 0;
        for (Coupon coupon = last; coupon != null; coupon = coupon.earlier) {
            if (coupon.request.equals(request)) {
                return coupon;
            }
            count++;
        }
        return count < campaign.perUserLimit() ? null : last;
    }

    synchronized RedeemResult redeem(UserId user, long seq, RequestId request, Instant now) {
        Coupon coupon = find(seq);
        if (coupon == null) {
            return new RedeemResult.NotIssued();
        }
        if (!coupon.user.equals(user)) {
            return new RedeemResult.NotOwner();
        }
        if (coupon.redeemedAt != null) {
            return Objects.equals(coupon.redeemedBy, request)
                    ? new RedeemResult.Redeemed(coupon.redeemedAt)
                    : new RedeemResult.AlreadyRedeemed(coupon.redeemedAt);
        }
        if (coupon.state == State.REVOKED) {
            return new RedeemResult.Revoked();
        }
        Instant expiresAt = coupon.issuedAt.plus(campaign.validity());
        if (!now.isBefore(expiresAt)) {
            return new RedeemResult.Expired(expiresAt);
        }
        coupon.state = State.REDEEMED;
        coupon.redeemedAt = now;
        coupon.redeemedBy = request;
        redeemed++;
        return new RedeemResult.Redeemed(now);
    }

    synchronized RevokeResult revoke(long seq) {
        Coupon coupon = find(seq);
        if (coupon == null) {
            return new RevokeResult.NotIssued();
        }
        if (coupon.redeemedAt != null) {
            return new RevokeResult.AlreadyRedeemed(coupon.redeemedAt);
        }
        if (coupon.state != State.REVOKED) {
            coupon.state = State.REVOKED;
            revoked++;
        }
        return new RevokeResult.Revoked();
    }

    synchronized CampaignStatus status() {
        return new CampaignStatus(campaign, issued.size(), redeemed, revoked);
    }

    synchronized List<Issuance> issuances(long afterSeq, int limit) {
        int from = (int) Math.min(afterSeq, issued.size());
        int to = Math.min(from + limit, issued.size());
        return issued.subList(from, to).stream().map(Coupon::toIssuance).toList();
    }

    synchronized List<Issuance> issuancesOf(UserId user) {
        List<Issuance> found = new ArrayList<>();
        for (Coupon coupon = latest.get(user); coupon != null; coupon = coupon.earlier) {
            found.add(coupon.toIssuance());
        }
        Collections.reverse(found);
        return found;
    }

    private @Nullable Coupon find(long seq) {
        return seq < 1 || seq > issued.size() ? null : issued.get((int) seq - 1);
    }
}
