package dev.sluice.core.sale;

import dev.sluice.core.wallet.WalletId;
import java.util.Optional;

/**
 * How a reservation is paid.
 *
 * @param wallet from which what is due is taken
 * @param coupon what lessens the total, if anything
 */
public record Payment(WalletId wallet, Optional<CouponUse> coupon) {
    /** The points to pay of a total: never less than 0. */
    public long due(long total) {
        return Math.max(0, total - coupon.map(CouponUse::discount).orElse(0L));
    }
}
