package dev.sluice.core.coupon;

import java.time.Instant;

/** What asking for a coupon may answer. */
public sealed interface IssueResult {
    /** The user has been given coupon number {@code seq}, the {@code seq}-th that this campaign ever issued. */
    record Issued(long seq) implements IssueResult {}

    /**
     * Nothing new was issued: this request was answered before with coupon {@code seq}, or the user has all the coupons
     * the limit allows, {@code seq} being the latest.
     */
    record AlreadyIssued(long seq) implements IssueResult {}

    /** Coupon {@code seq}, which {@link AlreadyIssued} would have named, has been revoked; it still counts for the limit. */
    record Revoked(long seq) implements IssueResult {}

    /** No stock is left; a later revocation may bring some back. */
    record SoldOut() implements IssueResult {}

    /** The campaign opens later. */
    record NotOpen(Instant opensAt) implements IssueResult {}

    /** The campaign is over. */
    record Closed(Instant closedAt) implements IssueResult {}

    /** There is no such campaign, or it has expired. */
    record UnknownCampaign() implements IssueResult {}
}
