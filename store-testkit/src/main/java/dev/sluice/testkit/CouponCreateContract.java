package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignStatus;
import dev.sluice.core.coupon.IssueResult.Issued;
import dev.sluice.core.store.CreateResult;
import dev.sluice.core.store.CreateResult.Conflict;
import dev.sluice.core.store.CreateResult.Created;
import dev.sluice.core.store.CreateResult.Over;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Making campaigns. */
public interface CouponCreateContract extends CouponPort {
    private CreateResult create(CampaignDraft draft) {
        return Await.result(coupons().create(draft.done()));
    }

    @Test
    default void createShouldChangeNothingWhenRepeated() {
        CampaignDraft draft = CampaignDraft.from(clock());
        CouponDesk desk = CouponDesk.open(coupons(), draft);
        desk.issue("ann");
        assertThat(create(draft)).isEqualTo(new Created());
        assertThat(desk.counts()).isEqualTo(new CampaignStatus(draft.done(), 1, 0, 0));
    }

    @Test
    default void createShouldAnswerConflictWhereAnyRuleDiffers() {
        Instant now = clock().instant();
        String id = Ids.fresh("campaign");
        Campaign first = CampaignDraft.from(clock()).id(id).done();
        assertThat(Await.result(coupons().create(first))).isEqualTo(new Created());
        List<CampaignDraft> others = List.of(
                CampaignDraft.from(clock()).id(id).stock(11),
                CampaignDraft.from(clock()).id(id).perUserLimit(2),
                CampaignDraft.from(clock()).id(id).opensAt(now.plusMillis(1)),
                CampaignDraft.from(clock()).id(id).closesAt(first.closesAt().plusMillis(1)),
                CampaignDraft.from(clock()).id(id).validity(first.validity().plusMillis(1)));
        for (CampaignDraft other : others) {
            assertThat(create(other)).as("%s", other.done()).isEqualTo(new Conflict());
        }
        assertThat(Await.result(coupons().status(first.id()))).contains(new CampaignStatus(first, 0, 0, 0));
    }

    @Test
    default void createShouldAnswerOverFromTheInstantTheCampaignWouldBeForgotten() {
        CampaignDraft draft = CampaignDraft.from(clock());
        Instant expiresAt = draft.done().expiresAt();
        clock().set(expiresAt);
        assertThat(create(draft)).isEqualTo(new Over(expiresAt));
        assertThat(Await.result(coupons().status(draft.done().id()))).isEmpty();
    }

    @Test
    default void createShouldAcceptACampaignThatIsClosedButNotForgotten() {
        CampaignDraft draft = CampaignDraft.from(clock());
        clock().set(draft.done().closesAt());
        assertThat(create(draft)).isEqualTo(new Created());
    }

    @Test
    default void createShouldBeginAnewWhereACampaignOfThatNameIsForgotten() {
        CampaignDraft draft = CampaignDraft.from(clock()).stock(1);
        String id = draft.done().id().value();
        CouponDesk desk = CouponDesk.open(coupons(), draft);
        desk.issue("ann");
        clock().set(draft.done().expiresAt());
        CampaignDraft next = CampaignDraft.from(clock()).id(id).stock(2);
        assertThat(create(next)).isEqualTo(new Created());
        assertThat(desk.counts()).isEqualTo(new CampaignStatus(next.done(), 0, 0, 0));
        assertThat(desk.issuancesOf("ann")).isEmpty();
        assertThat(desk.issue("ann")).isEqualTo(new Issued(1));
        assertThat(desk.issue("bob")).isEqualTo(new Issued(2));
    }

    @Test
    default void createShouldKeepEveryRuleAsItIs() {
        Instant now = clock().instant();
        List<Campaign> extremes = List.of(
                CampaignDraft.from(clock())
                        .stock(1_000_000_000)
                        .perUserLimit(100)
                        .opensAt(now.plusMillis(1))
                        .closesAt(Instant.parse("9999-12-31T23:59:59.999Z"))
                        .validity(Duration.ofDays(3660))
                        .done(),
                CampaignDraft.from(clock())
                        .stock(1)
                        .opensAt(Instant.EPOCH)
                        .closesAt(now.plusMillis(3_600_001))
                        .validity(Duration.ofMillis(1))
                        .done());
        for (Campaign campaign : extremes) {
            assertThat(Await.result(coupons().create(campaign))).isEqualTo(new Created());
            assertThat(Await.result(coupons().status(campaign.id()))).contains(new CampaignStatus(campaign, 0, 0, 0));
        }
    }
}
