package dev.sluice.testkit;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.coupon.IssueResult;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Coupon stores that each break one rule, as it is broken in the wild. */
final class BrokenCouponStores {
    private BrokenCouponStores() {}

    /** The contract, run against one of them. */
    abstract static class Specimen implements CouponStoreContract {
        private final TestClock clock = new TestClock();
        private final CouponStore store;

        Specimen(Function<InstantSource, CouponStore> broken) {
            store = broken.apply(clock);
        }

        @Override
        public final CouponStore coupons() {
            return store;
        }

        @Override
        public final TestClock clock() {
            return clock;
        }
    }

    /** Looks whether stock is left in one step, and takes it in another. */
    static final class CheckThenTake extends Specimen {
        CheckThenTake() {
            super(clock -> new PlainCouponStore(clock) {
                @Override
                public Future<IssueResult> issue(CampaignId id, UserId user, RequestId request) {
                    return step(() -> Optional.ofNullable(refusal(book(id), user, request)))
                            .compose(refusal -> {
                                LockSupport.parkNanos(10_000);
                                return refusal.isPresent()
                                        ? Future.succeededFuture(refusal.get())
                                        : step(() -> give(book(id), user, request));
                            });
                }
            });
        }
    }

    /** Puts the user into the issued set first, and leaves it there when the stock turns out to be gone. */
    static final class RememberTheRefused extends Specimen {
        RememberTheRefused() {
            super(clock -> new PlainCouponStore(clock) {
                private final Set<String> refused = new HashSet<>();

                @Override
                @Nullable
                IssueResult refusal(@Nullable Book book, UserId user, RequestId request) {
                    IssueResult refusal = super.refusal(book, user, request);
                    String key = book == null ? "" : book.campaign.id() + ":" + user;
                    if (refusal instanceof IssueResult.SoldOut && !refused.add(key)) {
                        return new IssueResult.AlreadyIssued(0);
                    }
                    return refusal == null && refused.contains(key) ? new IssueResult.AlreadyIssued(0) : refusal;
                }
            });
        }
    }

    /** Returns a unit at every revocation of the same coupon. */
    static final class ReturnEveryTime extends Specimen {
        ReturnEveryTime() {
            super(clock -> new PlainCouponStore(clock) {
                @Override
                long returns(Coupon coupon) {
                    return 1;
                }
            });
        }
    }

    /** Looks at the stock before it looks whether the user has a coupon. */
    static final class SoldOutFirst extends Specimen {
        SoldOutFirst() {
            super(clock -> new PlainCouponStore(clock) {
                @Override
                @Nullable
                IssueResult refusal(@Nullable Book book, UserId user, RequestId request) {
                    return book != null && book.remaining() == 0
                            ? new IssueResult.SoldOut()
                            : super.refusal(book, user, request);
                }
            });
        }
    }
}
