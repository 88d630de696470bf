package dev.sluice.bench;

import dev.sluice.core.UserId;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.store.redis.link.Key;
import dev.sluice.store.redis.link.Script;

/** The store's own script: the same rules, and the same records afterwards. */
final class OwnDecision implements Decision {
    private final CouponStore store;

    /** Campaigns are made and counted through that store. */
    OwnDecision(CouponStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "the store's script";
    }

    @Override
    public String script() {
        return Script.COUPON_ISSUE.text();
    }

    @Override
    public Asked begin() {
        return new OwnCampaign(store, Campaigns.open(store).id());
    }

    private record OwnCampaign(CouponStore store, CampaignId id) implements Asked {
        @Override
        public String[] keys() {
            return new String[] {
                Key.CAMPAIGN.of(id.value()), Key.CAMPAIGN_USERS.of(id.value()), Key.CAMPAIGN_ISSUANCES.of(id.value())
            };
        }

        @Override
        public String[] arguments(UserId user) {
            return new String[] {"", "1", user.value(), "1"};
        }

        @Override
        public long issued() {
            return Blocking.await(store.status(id)).orElseThrow().issued();
        }
    }
}
