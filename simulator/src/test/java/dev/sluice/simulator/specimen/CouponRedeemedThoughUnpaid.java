package dev.sluice.simulator.specimen;

import dev.sluice.core.UserId;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.CouponUse;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.sale.PaymentRequest;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.sale.SaleStore;
import io.vertx.core.Future;

/** The coupon is redeemed by one call and the wallet debited by the next; if there are too few points, it stays used. */
public final class CouponRedeemedThoughUnpaid extends ForwardingSales {
    private final CouponStore coupons;

    public CouponRedeemedThoughUnpaid(SaleStore sound, CouponStore coupons) {
        super(sound);
        this.coupons = coupons;
    }

    @Override
    public Future<ConfirmResult> confirm(SaleId sale, ReservationId reservation, UserId user, Payment payment) {
        return sound.confirm(sale, reservation, user, payment).onSuccess(answer -> {
            if (answer instanceof ConfirmResult.Insufficient && payment.coupon().isPresent()) {
                CouponUse use = payment.coupon().get();
                coupons.redeem(use.campaign(), user, use.seq(), PaymentRequest.of(sale, reservation));
            }
        });
    }
}
