package dev.sluice.testkit;

import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignId;
import java.time.Duration;
import java.time.Instant;

/** A campaign in the making: of a fresh name, 10 coupons, one a user, open from now for an hour, valid for a day. */
final class CampaignDraft {
    private CampaignId id = new CampaignId(Ids.fresh("campaign"));
    private long stock = 10;
    private int perUserLimit = 1;
    private Instant opensAt;
    private Instant closesAt;
    private Duration validity = Duration.ofDays(1);

    private CampaignDraft(Instant now) {
        opensAt = now;
        closesAt = now.plus(Duration.ofHours(1));
    }

    static CampaignDraft from(TestClock clock) {
        return new CampaignDraft(clock.instant());
    }

    CampaignDraft id(String value) {
        id = new CampaignId(value);
        return this;
    }

    CampaignDraft stock(long value) {
        stock = value;
        return this;
    }

    CampaignDraft perUserLimit(int value) {
        perUserLimit = value;
        return this;
    }

    CampaignDraft opensAt(Instant value) {
        opensAt = value;
        return this;
    }

    CampaignDraft closesAt(Instant value) {
        closesAt = value;
        return this;
    }

    CampaignDraft validity(Duration value) {
        validity = value;
        return this;
    }

    Campaign done() {
        return new Campaign(id, stock, perUserLimit, opensAt, closesAt, validity);
    }
}
