package dev.sluice.store.postgres;

import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.sale.CouponUse;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.wallet.WalletId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a change is about, and no other change may be about meanwhile.
 *
 * @param sale a sale's id, if it is about one
 * @param campaign a campaign's
 * @param wallet a wallet's
 */
record Concerned(Optional<String> sale, Optional<String> campaign, Optional<String> wallet) {
    static Concerned of(SaleId sale) {
        return new Concerned(Optional.of(sale.value()), Optional.empty(), Optional.empty());
    }

    static Concerned of(SaleId sale, Payment payment) {
        return new Concerned(
                Optional.of(sale.value()),
                payment.coupon().map(CouponUse::campaign).map(CampaignId::value),
                Optional.of(payment.wallet().value()));
    }

    static Concerned of(CampaignId campaign) {
        return new Concerned(Optional.empty(), Optional.of(campaign.value()), Optional.empty());
    }

    static Concerned of(WalletId wallet) {
        return new Concerned(Optional.empty(), Optional.empty(), Optional.of(wallet.value()));
    }

    /** The ids as a statement's arguments. */
    @Nullable
    Object[] arguments() {
        return new @Nullable Object[] {sale.orElse(null), campaign.orElse(null), wallet.orElse(null)};
    }
}
