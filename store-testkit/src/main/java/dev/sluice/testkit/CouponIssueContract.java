package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.coupon.IssueResult.AlreadyIssued;
import dev.sluice.core.coupon.IssueResult.Closed;
import dev.sluice.core.coupon.IssueResult.Issued;
import dev.sluice.core.coupon.IssueResult.NotOpen;
import dev.sluice.core.coupon.IssueResult.Revoked;
import dev.sluice.core.coupon.IssueResult.SoldOut;
import dev.sluice.core.coupon.IssueResult.UnknownCampaign;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Issuing where each user may have one coupon: every answer, their order of precedence, and repeated calls. */
public interface CouponIssueContract extends CouponPort {
    @Test
    default void issueShouldNumberCouponsFromOneInOrderOfIssue() {
        CouponDesk desk = CouponDesk.open(coupons(), CampaignDraft.from(clock()));
        assertThat(desk.issue("ann")).isEqualTo(new Issued(1));
        assertThat(desk.issue("bob")).isEqualTo(new Issued(2));
        assertThat(desk.issue("cid")).isEqualTo(new Issued(3));
    }

    @Test
    default void issueShouldAnswerSoldOutWhenNoStockIsLeft() {
        CouponDesk desk = CouponDesk.open(coupons(), CampaignDraft.from(clock()).stock(2));
        assertThat(desk.issue("ann")).isEqualTo(new Issued(1));
        assertThat(desk.issue("bob")).isEqualTo(new Issued(2));
        assertThat(desk.issue("cid")).isEqualTo(new SoldOut());
        assertThat(desk.issue("cid")).isEqualTo(new SoldOut());
        assertThat(desk.counts().issued()).isEqualTo(2);
    }

    @Test
    default void issueShouldNameTheSameCouponWhenRepeated() {
        CouponDesk desk = CouponDesk.open(coupons(), CampaignDraft.from(clock()));
        desk.issue("ann");
        assertThat(desk.issue("bob", "first")).isEqualTo(new Issued(2));
        assertThat(desk.issue("bob", "first")).isEqualTo(new AlreadyIssued(2));
        assertThat(desk.issue("bob", "second")).isEqualTo(new AlreadyIssued(2));
        assertThat(desk.counts().issued()).isEqualTo(2);
    }

    @Test
    default void issueShouldTellUsersOfTheSameRequestApart() {
        CouponDesk desk = CouponDesk.open(coupons(), CampaignDraft.from(clock()));
        assertThat(desk.issue("ann", "same")).isEqualTo(new Issued(1));
        assertThat(desk.issue("bob", "same")).isEqualTo(new Issued(2));
    }

    @Test
    default void issueShouldAnswerAlreadyIssuedBeforeSoldOut() {
        CouponDesk desk = CouponDesk.open(coupons(), CampaignDraft.from(clock()).stock(1));
        desk.issue("ann");
        assertThat(desk.issue("bob")).isEqualTo(new SoldOut());
        assertThat(desk.issue("ann")).isEqualTo(new AlreadyIssued(1));
    }

    @Test
    default void issueShouldAnswerNotOpenUntilTheOpeningInstant() {
        Instant opensAt = clock().instant().plus(Duration.ofMinutes(5));
        CouponDesk desk = CouponDesk.open(coupons(), CampaignDraft.from(clock()).opensAt(opensAt));
        assertThat(desk.issue("ann")).isEqualTo(new NotOpen(opensAt));
        clock().setJustBefore(opensAt);
        assertThat(desk.issue("ann")).isEqualTo(new NotOpen(opensAt));
        clock().set(opensAt);
        assertThat(desk.issue("ann")).isEqualTo(new Issued(1));
    }

    @Test
    default void issueShouldAnswerClosedFromTheClosingInstant() {
        Instant closesAt = clock().instant().plus(Duration.ofMinutes(5));
        CouponDesk desk = CouponDesk.open(coupons(), CampaignDraft.from(clock()).closesAt(closesAt));
        clock().setJustBefore(closesAt);
        assertThat(desk.issue("ann")).isEqualTo(new Issued(1));
        clock().set(closesAt);
        assertThat(desk.issue("bob")).isEqualTo(new Closed(closesAt));
    }

    @Test
    default void issueShouldAnswerClosedBeforeSoldOut() {
        Instant closesAt = clock().instant().plus(Duration.ofMinutes(5));
        CouponDesk desk =
                CouponDesk.open(coupons(), CampaignDraft.from(clock()).stock(1).closesAt(closesAt));
        desk.issue("ann");
        clock().set(closesAt);
        assertThat(desk.issue("bob")).isEqualTo(new Closed(closesAt));
    }

    @Test
    default void issueShouldAnswerAlreadyIssuedBeforeClosed() {
        Instant closesAt = clock().instant().plus(Duration.ofMinutes(5));
        CouponDesk desk = CouponDesk.open(coupons(), CampaignDraft.from(clock()).closesAt(closesAt));
        desk.issue("ann");
        clock().set(closesAt);
        assertThat(desk.issue("ann")).isEqualTo(new AlreadyIssued(1));
    }

    @Test
    default void issueShouldAnswerRevokedBeforeClosed() {
        Instant closesAt = clock().instant().plus(Duration.ofMinutes(5));
        CouponDesk desk = CouponDesk.open(coupons(), CampaignDraft.from(clock()).closesAt(closesAt));
        desk.issue("ann");
        desk.revoke(1);
        clock().set(closesAt);
        assertThat(desk.issue("ann")).isEqualTo(new Revoked(1));
    }

    @Test
    default void issueShouldAnswerUnknownCampaignWhereThereIsNone() {
        assertThat(CouponDesk.unknown(coupons()).issue("ann")).isEqualTo(new UnknownCampaign());
    }

    @Test
    default void issueShouldLeaveNoTraceOfARefusedUser() {
        Instant opensAt = clock().instant().plus(Duration.ofMinutes(5));
        CouponDesk desk =
                CouponDesk.open(coupons(), CampaignDraft.from(clock()).stock(1).opensAt(opensAt));
        desk.issue("bob");
        assertThat(desk.issuancesOf("bob")).isEmpty();
        clock().set(opensAt);
        desk.issue("ann");
        assertThat(desk.issue("bob")).isEqualTo(new SoldOut());
        assertThat(desk.issuancesOf("bob")).isEmpty();
        assertThat(desk.issuances()).extracting(i -> i.user().value()).containsExactly("ann");
        desk.revoke(1);
        assertThat(desk.issue("bob")).isEqualTo(new Issued(2));
    }
}
