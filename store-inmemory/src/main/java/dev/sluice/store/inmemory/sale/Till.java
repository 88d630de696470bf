package dev.sluice.store.inmemory.sale;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.RedeemResult;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.ConfirmResult.CouponRefused;
import dev.sluice.core.sale.CouponUse;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.wallet.PayResult;
import dev.sluice.store.inmemory.coupon.InMemoryCouponStore;
import dev.sluice.store.inmemory.wallet.InMemoryWalletStore;
import io.vertx.core.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Takes payments, whole or not at all. Whoever pays holds the sale's monitor; the campaign's is taken within it and the
 * wallet's within that, never the other way round.
 */
record Till(InMemoryCouponStore coupons, InMemoryWalletStore wallets) {
    /**
     * Redeems the coupon, if there is one, and takes what is due from the wallet.
     *
     * @return why nothing was taken; null if it was
     */
    @Nullable
    ConfirmResult take(Payment payment, UserId user, RequestId request, long due, long nowMillis) {
        if (payment.coupon().isEmpty()) {
            return refusal(wallets.payOnce(payment.wallet(), due, request, nowMillis), due);
        }
        CouponUse use = payment.coupon().get();
        AtomicReference<@Nullable ConfirmResult> unpaid = new AtomicReference<>();
        Future<RedeemResult> redeemed = coupons.redeemIf(use.campaign(), user, use.seq(), request, () -> {
            unpaid.set(refusal(wallets.payOnce(payment.wallet(), due, request, nowMillis), due));
            return unpaid.get() == null;
        });
        if (redeemed.failed()) {
            throw (RuntimeException) redeemed.cause();
        }
        return redeemed.result() instanceof RedeemResult.Redeemed ? unpaid.get() : new CouponRefused(redeemed.result());
    }

    private static @Nullable ConfirmResult refusal(PayResult paid, long due) {
        return paid instanceof PayResult.Insufficient less ? new ConfirmResult.Insufficient(less.balance(), due) : null;
    }
}
