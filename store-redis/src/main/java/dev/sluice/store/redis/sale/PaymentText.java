package dev.sluice.store.redis.sale;

import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.sale.CouponUse;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.store.redis.link.Reply;
import java.util.List;
import java.util.Optional;

/** A payment as scripts take and tell it: wallet, campaign, seq and discount, the last three empty without a coupon. */
final class PaymentText {
    private PaymentText() {}

    static List<String> of(Payment payment) {
        String wallet = payment.wallet().value();
        return payment.coupon()
                .map(use -> List.of(
                        wallet, use.campaign().value(), Long.toString(use.seq()), Long.toString(use.discount())))
                .orElse(List.of(wallet, "", "", ""));
    }

    static Payment read(Reply answer, int at) {
        Optional<CouponUse> coupon = answer.text(at + 1).isEmpty()
                ? Optional.empty()
                : Optional.of(new CouponUse(
                        new CampaignId(answer.text(at + 1)), answer.number(at + 2), answer.number(at + 3)));
        return new Payment(new WalletId(answer.text(at)), coupon);
    }
}
