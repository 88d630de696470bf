package dev.sluice.core.coupon;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.store.CreateResult;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/**
 * Issues limited coupons, first come, first served. Every call is one atomic step in the backend and may be repeated:
 * the same request gets the same answer. A refusal is a value; a failed future is a fault
 * ({@link dev.sluice.core.StoreException}) whose outcome the same call, repeated, settles.
 *
 * <p>At all times:
 *
 * <ul>
 *   <li>C1: issued minus revoked never exceeds the stock.
 *   <li>C2: no user has more than the limit; a revoked coupon still counts.
 *   <li>C3: as long as stock is left and the campaign is open, a user below the limit is issued a coupon.
 *   <li>C4: sequence numbers are 1, 2, 3 … in order of issue, without a gap.
 *   <li>C5: {@code opensAt} is inside the window, {@code closesAt} is not; the store's clock judges.
 *   <li>C6: a refused user leaves no trace.
 *   <li>C7: a revocation returns one unit to the stock, once.
 *   <li>C8: all records live until {@link Campaign#expiresAt()} and not longer than clean-up takes after it.
 * </ul>
 */
public interface CouponStore {
    /** The most issuances that one call of {@link #issuances} returns. */
    int MAX_PAGE = 1_000;

    /** Makes a campaign; repeating it with the same rules changes nothing. */
    Future<CreateResult> create(Campaign campaign);

    /**
     * Gives the user a coupon if the rules allow. Where several answers are true the first of this list is given:
     * {@code UnknownCampaign}; {@code AlreadyIssued} or {@code Revoked}; {@code NotOpen}; {@code Closed};
     * {@code SoldOut}; {@code Issued}.
     *
     * @param request names this wish of the user; where the limit is 1 it makes no difference, where it is higher the
     *     same request is given one coupon however often it comes
     */
    Future<IssueResult> issue(CampaignId campaign, UserId user, RequestId request);

    /**
     * Uses up a coupon. Where several answers are true the first of this list is given: {@code UnknownCampaign};
     * {@code NotIssued}; {@code NotOwner}; {@code Redeemed} or {@code AlreadyRedeemed}; {@code Revoked};
     * {@code Expired}; {@code Redeemed} anew.
     *
     * @param request names what the coupon is used for, an order for instance
     */
    Future<RedeemResult> redeem(CampaignId campaign, UserId user, long seq, RequestId request);

    /** Takes a coupon back that has not been redeemed; its unit returns to the stock. */
    Future<RevokeResult> revoke(CampaignId campaign, long seq);

    /** The campaign and its counts; empty if there is none or it has expired. */
    Future<Optional<CampaignStatus>> status(CampaignId campaign);

    /**
     * Issuances in order of their numbers; empty if there is no such campaign.
     *
     * @param afterSeq the number before the first one wanted, 0 to begin
     * @param limit how many at most, 1 to {@link #MAX_PAGE}; else the future fails with
     *     {@link dev.sluice.core.InvalidInputException}
     */
    Future<List<Issuance>> issuances(CampaignId campaign, long afterSeq, int limit);

    /** A user's issuances, in order of their numbers; empty if there are none. */
    Future<List<Issuance>> issuancesOf(CampaignId campaign, UserId user);
}
