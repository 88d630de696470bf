package dev.sluice.core.coupon;

/**
 * Where a campaign stands, read at one instant.
 *
 * @param campaign its rules
 * @param issued how many coupons were ever issued: the highest sequence number
 * @param redeemed how many of them have been redeemed
 * @param revoked how many of them have been revoked
 */
public record CampaignStatus(Campaign campaign, long issued, long redeemed, long revoked) {
    /** How many can still be issued. */
    public long remaining() {
        return campaign.stock() - issued + revoked;
    }
}
