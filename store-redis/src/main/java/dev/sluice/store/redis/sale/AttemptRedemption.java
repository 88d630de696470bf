package dev.sluice.store.redis.sale;

import dev.sluice.core.coupon.RedeemResult;
import dev.sluice.core.sale.CouponUse;
import dev.sluice.store.redis.coupon.RedeemAnswer;
import dev.sluice.store.redis.link.Code;
import dev.sluice.store.redis.link.Key;
import dev.sluice.store.redis.link.Reply;
import dev.sluice.store.redis.link.Script;
import dev.sluice.store.redis.link.Scripts;
import dev.sluice.store.redis.link.StoreTime;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** What an attempt does to the coupon. */
record AttemptRedemption(Scripts scripts, StoreTime time) {
    /** Redeems the coupon, once; empty if the attempt is voided. */
    Future<Optional<RedeemResult>> redeem(Attempt attempt, CouponUse coupon) {
        return call(Script.COUPON_REDEEM_ATTEMPT, attempt, coupon)
                .map(answer -> Code.of(answer.number(0)) == Code.VOIDED
                        ? Optional.empty()
                        : Optional.of(RedeemAnswer.read(answer)));
    }

    /** Makes the coupon good again; a later {@link #redeem} of this attempt does nothing. */
    Future<Void> undo(Attempt attempt, CouponUse coupon) {
        return call(Script.COUPON_VOID_ATTEMPT, attempt, coupon).mapEmpty();
    }

    private Future<Reply> call(Script script, Attempt attempt, CouponUse coupon) {
        String id = coupon.campaign().value();
        return scripts.call(
                script,
                List.of(Key.CAMPAIGN.of(id), Key.CAMPAIGN_ISSUANCES.of(id), Key.CAMPAIGN_MARKS.of(id)),
                List.of(
                        time.argument(),
                        attempt.user().value(),
                        Long.toString(coupon.seq()),
                        attempt.request().value(),
                        Long.toString(attempt.saleEnd()),
                        Long.toString(attempt.number())));
    }
}
