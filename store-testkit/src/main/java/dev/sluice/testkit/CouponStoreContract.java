package dev.sluice.testkit;

/** Everything that {@link dev.sluice.core.coupon.CouponStore} promises; a coupon store's test class implements this. */
public interface CouponStoreContract
        extends CouponCreateContract,
                CouponIssueContract,
                CouponLimitContract,
                CouponRedeemContract,
                CouponRevokeContract,
                CouponReadContract,
                CouponExpiryContract,
                CouponIdsContract,
                CouponConservationContract,
                CouponRaceContract {}
