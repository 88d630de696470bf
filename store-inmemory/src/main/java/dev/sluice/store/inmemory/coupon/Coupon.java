package dev.sluice.store.inmemory.coupon;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.Issuance;
import dev.sluice.core.coupon.Issuance.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One issued coupon, linked to the one its user was issued before it. */
final class Coupon {
    final long seq;
    final UserId user;
    final RequestId request;
    final Instant issuedAt;
    final @Nullable Coupon earlier;

    State state = State.ISSUED;

    @Nullable
    Instant redeemedAt;

    @Nullable
    RequestId redeemedBy;

    Coupon(long seq, UserId user, RequestId request, Instant issuedAt, @Nullable Coupon earlier) {
        this.seq = seq;
        this.user = user;
        this.request = request;
        this.issuedAt = issuedAt;
        this.earlier = earlier;
    }

    Issuance toIssuance() {
        return new Issuance(seq, user, issuedAt, state);
    }
}
