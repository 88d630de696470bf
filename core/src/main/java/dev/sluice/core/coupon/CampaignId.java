package dev.sluice.core.coupon;

import dev.sluice.core.IdRules;

/**
 * Names a coupon campaign.
 *
 * @param value an id by {@link IdRules}
 */
public record CampaignId(String value) {
    /** Refuses what is not an id. */
    public CampaignId {
        IdRules.check("campaignId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
