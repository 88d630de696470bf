package dev.sluice.core.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.wallet.WalletId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaymentTest {
    private static CouponUse coupon(long discount) {
        return new CouponUse(new CampaignId("summer"), 1, discount);
    }

    private static long due(long total, long discount) {
        return new Payment(new WalletId("ann"), Optional.of(coupon(discount))).due(total);
    }

    @Test
    void whatIsDueShouldBeTheTotalLessTheDiscountAndNeverLessThanNothing() {
        assertThat(new Payment(new WalletId("ann"), Optional.empty()).due(100)).isEqualTo(100);
        assertThat(due(100, 0)).isEqualTo(100);
        assertThat(due(100, 99)).isEqualTo(1);
        assertThat(due(100, 100)).isZero();
        assertThat(due(100, 1_000_000_000)).isZero();
    }

    @Test
    void aDiscountShouldBeRefusedThatIsOutOfRange() {
        for (long refused : new long[] {-1, 1_000_000_001}) {
            assertThatThrownBy(() -> coupon(refused))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("discount: '" + refused + "'");
        }
    }
}
