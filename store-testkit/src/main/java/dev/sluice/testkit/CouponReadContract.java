package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignStatus;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.coupon.Issuance;
import dev.sluice.core.coupon.Issuance.State;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Reading a campaign's counts and its issuances, page by page and user by user. */
public interface CouponReadContract extends CouponPort {
    private CouponDesk withIssued(int coupons) {
        CouponDesk desk = CouponDesk.open(coupons(), CampaignDraft.from(clock()));
        for (int i = 1; i <= coupons; i++) {
            desk.issue("user-" + i);
        }
        return desk;
    }

    @Test
    default void statusShouldCountWhatBecameOfTheCoupons() {
        CampaignDraft draft = CampaignDraft.from(clock());
        Campaign campaign = draft.done();
        CouponDesk desk = CouponDesk.open(coupons(), draft);
        assertThat(desk.status()).contains(new CampaignStatus(campaign, 0, 0, 0));
        for (int i = 1; i <= 4; i++) {
            desk.issue("user-" + i);
        }
        desk.redeem("user-1", 1, "order-1");
        desk.revoke(2);
        desk.revoke(4);
        assertThat(desk.status()).contains(new CampaignStatus(campaign, 4, 1, 2));
        assertThat(desk.counts().remaining()).isEqualTo(8);
    }

    @Test
    default void statusShouldBeEmptyWhereThereIsNoCampaign() {
        assertThat(CouponDesk.unknown(coupons()).status()).isEmpty();
    }

    @Test
    default void issuancesShouldSayWhatBecameOfEachCoupon() {
        Instant first = clock().instant();
        CouponDesk desk = withIssued(1);
        clock().advance(Duration.ofMillis(1_234));
        Instant second = clock().instant();
        desk.issue("user-2");
        desk.issue("user-3");
        desk.redeem("user-2", 2, "order-2");
        desk.revoke(3);
        clock().advance(Duration.ofDays(1));
        assertThat(desk.issuances())
                .as("a coupon past its validity stays issued")
                .containsExactly(
                        new Issuance(1, new UserId("user-1"), first, State.ISSUED),
                        new Issuance(2, new UserId("user-2"), second, State.REDEEMED),
                        new Issuance(3, new UserId("user-3"), second, State.REVOKED));
    }

    @Test
    default void issuancesShouldComeInPagesInOrderOfTheirNumbers() {
        CouponDesk desk = withIssued(10);
        assertThat(desk.issuances(0, 4)).extracting(Issuance::seq).containsExactly(1L, 2L, 3L, 4L);
        assertThat(desk.issuances(4, 4)).extracting(Issuance::seq).containsExactly(5L, 6L, 7L, 8L);
        assertThat(desk.issuances(8, 4)).extracting(Issuance::seq).containsExactly(9L, 10L);
        assertThat(desk.issuances(9, 1)).extracting(Issuance::seq).containsExactly(10L);
        assertThat(desk.issuances(10, 4)).isEmpty();
        assertThat(desk.issuances(Long.MAX_VALUE, 4)).isEmpty();
        assertThat(desk.issuances(0, CouponStore.MAX_PAGE)).hasSize(10);
    }

    @Test
    default void issuancesShouldBeEmptyWhereThereAreNone() {
        assertThat(withIssued(0).issuances()).isEmpty();
        assertThat(CouponDesk.unknown(coupons()).issuances()).isEmpty();
    }

    @Test
    default void issuancesShouldRefuseALimitOutOfRange() {
        CouponDesk desk = withIssued(1);
        for (int limit : new int[] {0, -1, CouponStore.MAX_PAGE + 1}) {
            assertThat(Await.failure(coupons().issuances(desk.campaign(), 0, limit)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("limit")
                    .hasMessageContaining(Integer.toString(limit));
        }
    }

    @Test
    default void issuancesOfShouldBeThoseOfTheUserInOrderOfTheirNumbers() {
        CouponDesk desk = CouponDesk.open(coupons(), CampaignDraft.from(clock()).perUserLimit(3));
        Instant at = clock().instant();
        desk.issue("ann", "r1");
        desk.issue("bob", "r1");
        desk.issue("ann", "r2");
        desk.issue("ann", "r3");
        desk.revoke(3);
        UserId ann = new UserId("ann");
        assertThat(desk.issuancesOf("ann"))
                .containsExactly(
                        new Issuance(1, ann, at, State.ISSUED),
                        new Issuance(3, ann, at, State.REVOKED),
                        new Issuance(4, ann, at, State.ISSUED));
        assertThat(desk.issuancesOf("cid")).isEmpty();
        assertThat(CouponDesk.unknown(coupons()).issuancesOf("ann")).isEmpty();
    }
}
