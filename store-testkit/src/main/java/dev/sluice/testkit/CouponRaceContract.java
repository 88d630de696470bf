package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.CampaignStatus;
import dev.sluice.core.coupon.IssueResult.Issued;
import dev.sluice.core.coupon.RedeemResult;
import dev.sluice.core.coupon.RevokeResult;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What must add up when coupons are redeemed, revoked and issued at once (C1, C7). */
public interface CouponRaceContract extends CouponPort {
    private CouponDesk withIssued(int coupons) {
        CouponDesk desk = CouponDesk.open(coupons(), CampaignDraft.from(clock()).stock(coupons));
        for (int i = 1; i <= coupons; i++) {
            assertThat(desk.issue("user-" + i)).isEqualTo(new Issued(i));
        }
        return desk;
    }

    @Test
    default void aCouponShouldBeRedeemedByOneOfManyRequests() {
        CouponDesk desk = withIssued(20);
        List<Supplier<Future<RedeemResult>>> calls = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            long seq = i % 20 + 1L;
            RequestId order = new RequestId("order-" + i);
            calls.add(() -> coupons().redeem(desk.campaign(), new UserId("user-" + seq), seq, order));
        }
        List<RedeemResult> answers = Crowd.ask(calls);
        for (int coupon = 0; coupon < 20; coupon++) {
            List<RedeemResult> ofOne = new ArrayList<>();
            for (int i = coupon; i < 400; i += 20) {
                ofOne.add(answers.get(i));
            }
            RedeemResult redeemed = new RedeemResult.Redeemed(clock().instant());
            assertThat(ofOne).containsOnlyOnce(redeemed);
            assertThat(ofOne).containsOnly(redeemed, new RedeemResult.AlreadyRedeemed(clock().instant()));
        }
        assertThat(desk.counts().redeemed()).isEqualTo(20);
    }

    @Test
    default void aCouponShouldEitherBeRedeemedOrRevoked() {
        int coupons = 200;
        CouponDesk desk = withIssued(coupons);
        List<Supplier<Future<Object>>> calls = new ArrayList<>();
        for (int i = 0; i < 2 * coupons; i++) {
            long seq = i / 2 + 1L;
            boolean redeem = i % 2 == 0;
            calls.add(() -> redeem
                    ? coupons()
                            .redeem(desk.campaign(), new UserId("user-" + seq), seq, new RequestId("order"))
                            .map(Object.class::cast)
                    : coupons().revoke(desk.campaign(), seq).map(Object.class::cast));
        }
        List<Object> answers = Crowd.ask(calls);
        long redeemed = 0;
        for (int i = 0; i < coupons; i++) {
            List<Object> pair = List.of(answers.get(2 * i), answers.get(2 * i + 1));
            boolean used = pair.get(0) instanceof RedeemResult.Redeemed;
            redeemed += used ? 1 : 0;
            assertThat(pair)
                    .isEqualTo(
                            used
                                    ? List.of(
                                            new RedeemResult.Redeemed(clock().instant()),
                                            new RevokeResult.AlreadyRedeemed(clock().instant()))
                                    : List.of(new RedeemResult.Revoked(), new RevokeResult.Revoked()));
        }
        CampaignStatus counts = desk.counts();
        assertThat(counts.redeemed()).isEqualTo(redeemed);
        assertThat(counts.revoked()).isEqualTo(coupons - redeemed);
    }

    @Test
    default void unitsThatComeBackShouldBeIssuedOnceMoreEach() {
        int stock = 100;
        CouponDesk desk = withIssued(stock);
        List<Supplier<Future<Object>>> calls = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            int number = i;
            calls.add(() -> number % 3 == 0
                    ? coupons().revoke(desk.campaign(), number % 150 / 3 + 1).map(Object.class::cast)
                    : desk.issuing("late-" + number, "request").map(Object.class::cast));
        }
        Crowd.ask(calls);
        for (int i = 0; i < 60; i++) {
            desk.issue("last-" + i);
        }
        CampaignStatus counts = desk.counts();
        assertThat(counts.revoked())
                .as("C7: 50 coupons, each revoked eight times")
                .isEqualTo(50);
        assertThat(counts.issued()).as("C1, C3").isEqualTo(stock + 50L);
        assertThat(desk.issuances())
                .extracting(i -> i.seq())
                .hasSize(stock + 50)
                .isSorted();
    }
}
