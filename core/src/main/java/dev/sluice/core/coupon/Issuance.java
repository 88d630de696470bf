package dev.sluice.core.coupon;

import dev.sluice.core.UserId;
import java.time.Instant;

/**
 * One coupon given to one user.
 *
 * @param seq its number: 1 for the first the campaign issued, dense, in order of issue, never given again
 * @param user whose it is
 * @param issuedAt when it was issued, by the store's clock
 * @param state what has become of it
 */
public record Issuance(long seq, UserId user, Instant issuedAt, State state) {
    /** What has become of an issued coupon; a coupon past its validity stays {@code ISSUED}. */
    public enum State {
        ISSUED,
        REDEEMED,
        REVOKED
    }
}
