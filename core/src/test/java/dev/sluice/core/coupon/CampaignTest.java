package dev.sluice.core.coupon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.core.InvalidInputException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CampaignTest {
    private static final Instant OPENS = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-05-02T00:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private static Campaign campaign(long stock, int limit, Instant opens, Instant closes, Duration validity) {
        return new Campaign(new CampaignId("summer"), stock, limit, opens, closes, validity);
    }

    private static void assertRefused(
            String message, long stock, int limit, Instant opens, Instant closes, Duration validity) {
        assertThatThrownBy(() -> campaign(stock, limit, opens, closes, validity))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void aCampaignShouldExpireWhenItsLastCouponDoes() {
        assertThat(campaign(1, 1, OPENS, CLOSES, DAY).expiresAt()).isEqualTo(Instant.parse("2026-05-03T00:00:00Z"));
    }

    @Test
    void aCampaignShouldBeAcceptedAtItsLimits() {
        assertThat(campaign(1_000_000_000, 100, OPENS, OPENS.plusMillis(1), Duration.ofDays(3660))
                        .stock())
                .isEqualTo(1_000_000_000);
        assertThat(campaign(1, 1, Instant.EPOCH, CLOSES, Duration.ofMillis(1)).perUserLimit())
                .isEqualTo(1);
    }

    @Test
    void aCampaignShouldRefuseWhatIsOutOfRange() {
        assertRefused("stock: '0'", 0, 1, OPENS, CLOSES, DAY);
        assertRefused("stock: '1000000001'", 1_000_000_001, 1, OPENS, CLOSES, DAY);
        assertRefused("perUserLimit: '0'", 1, 0, OPENS, CLOSES, DAY);
        assertRefused("perUserLimit: '101'", 1, 101, OPENS, CLOSES, DAY);
        assertRefused("opensAt: '2026-05-01T00:00:00.000001Z'", 1, 1, OPENS.plusNanos(1_000), CLOSES, DAY);
        assertRefused("closesAt: '2026-05-02T00:00:00.000001Z'", 1, 1, OPENS, CLOSES.plusNanos(1_000), DAY);
        assertRefused("validity: 'PT0S'", 1, 1, OPENS, CLOSES, Duration.ZERO);
        assertRefused("validity: 'PT87864H'", 1, 1, OPENS, CLOSES, Duration.ofDays(3661));
    }

    @Test
    void aCampaignShouldRefuseToCloseBeforeItOpens() {
        assertRefused(
                "closesAt: '2026-05-01T00:00:00Z' is not accepted; expected an instant after", 1, 1, OPENS, OPENS, DAY);
        assertRefused("closesAt", 1, 1, CLOSES, OPENS, DAY);
    }

    @Test
    void whatRemainsShouldBeTheStockLessWhatIsOut() {
        Campaign campaign = campaign(10, 1, OPENS, CLOSES, DAY);
        assertThat(new CampaignStatus(campaign, 7, 2, 3).remaining()).isEqualTo(6);
    }
}
