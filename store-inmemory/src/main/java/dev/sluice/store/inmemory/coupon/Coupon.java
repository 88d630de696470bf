package dev.sluice.store.inmemory.coupon;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.Issuance;
import dev.sluice.core.coupon.Issuance.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One issued coupon; a user's coupons are chained from the latest to the first. */
final class Coupon {
    final long seq;
    final UserId user;
    final RequestId request;
    final long issuedAtMillis;
    final @Nullable Coupon earlier;
    /** How many the user has, with this one: the first is 1. */
    final int nth;

    private State state = State.ISSUED;
    private @Nullable RequestId redemption;
    private long redeemedAtMillis;

    Coupon(long seq, UserId user, RequestId request, long issuedAtMillis, @Nullable Coupon earlier) {
        this.seq = seq;
        this.user = user;
        this.request = request;
        this.issuedAtMillis = issuedAtMillis;
        this.earlier = earlier;
        this.nth = earlier == null ? 1 : earlier.nth + 1;
    }

    State state() {
        return state;
    }

    void redeem(RequestId by, long nowMillis) {
        state = State.REDEEMED;
        redemption = by;
        redeemedAtMillis = nowMillis;
    }

    boolean isRedeemedBy(RequestId other) {
        return other.equals(redemption);
    }

    /** When it was redeemed; only of a coupon that was. */
    Instant redeemedAt() {
        return Instant.ofEpochMilli(redeemedAtMillis);
    }

    void revoke() {
        state = State.REVOKED;
    }

    Issuance toIssuance() {
        return new Issuance(seq, user, Instant.ofEpochMilli(issuedAtMillis), state);
    }
}
