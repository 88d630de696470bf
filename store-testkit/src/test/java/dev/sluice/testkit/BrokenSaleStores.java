package dev.sluice.testkit;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.sale.ReservationState;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.store.Stores;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sale stores that each break one rule, as it is broken in the wild. */
final class BrokenSaleStores {
    private BrokenSaleStores() {}

    /** The contract, run against one of them. */
    abstract static class Specimen implements SaleStoreContract {
        private final TestClock clock = new TestClock();
        private final Stores stores;

        Specimen(PlainStores.SaleMaker broken) {
            stores = PlainStores.of(clock, broken);
        }

        @Override
        public final Stores stores() {
            return stores;
        }

        @Override
        public final TestClock clock() {
            return clock;
        }
    }

    /** Returns the units of a hold that ran out at every sweep. */
    static final class ReturnedTwice extends Specimen {
        ReturnedTwice() {
            super((clock, coupons, wallets) -> new PlainSaleStore(clock, coupons, wallets) {
                @Override
                ReservationState afterReturn() {
                    return ReservationState.HELD;
                }
            });
        }
    }

    /** Takes the points before it looks at the coupon, and keeps them. */
    static final class PointsBeforeCoupon extends Specimen {
        PointsBeforeCoupon() {
            super((clock, coupons, wallets) -> new PlainSaleStore(clock, coupons, wallets) {
                @Override
                @Nullable
                ConfirmResult take(Payment payment, UserId user, RequestId request, long due) {
                    long balance = wallets.balance(payment.wallet());
                    if (balance < due) {
                        return new ConfirmResult.Insufficient(balance, due);
                    }
                    takePoints(payment, request, due);
                    ConfirmResult refused = couponRefusal(payment, user, request);
                    if (refused == null) {
                        redeem(payment, user, request);
                    }
                    return refused;
                }
            });
        }
    }

    /** Redeems the coupon before it looks into the wallet, and leaves it redeemed. */
    static final class CouponBeforePoints extends Specimen {
        CouponBeforePoints() {
            super((clock, coupons, wallets) -> new PlainSaleStore(clock, coupons, wallets) {
                @Override
                @Nullable
                ConfirmResult take(Payment payment, UserId user, RequestId request, long due) {
                    if (couponRefusal(payment, user, request) == null) {
                        redeem(payment, user, request);
                    }
                    return super.take(payment, user, request, due);
                }
            });
        }
    }

    /** Gives back all lines of a cancelled order but the last. */
    static final class OneLineForgotten extends Specimen {
        OneLineForgotten() {
            super((clock, coupons, wallets) -> new PlainSaleStore(clock, coupons, wallets) {
                @Override
                List<Line> cancelledLines(Hold hold) {
                    List<Line> lines = super.cancelledLines(hold);
                    return lines.subList(0, Math.max(1, lines.size() - 1));
                }
            });
        }
    }

    /** Takes the last instant of a hold to be the one at which it is over. */
    static final class OverTooLate extends Specimen {
        OverTooLate() {
            super((clock, coupons, wallets) -> new PlainSaleStore(clock, coupons, wallets) {
                @Override
                boolean isOver(Instant expiresAt) {
                    return clock.instant().isAfter(expiresAt);
                }
            });
        }
    }

    /** Looks whether the first line can be kept, and takes the others on trust. */
    static final class FirstLineOnly extends Specimen {
        FirstLineOnly() {
            super((clock, coupons, wallets) -> new PlainSaleStore(clock, coupons, wallets) {
                @Override
                @Nullable
                ReserveResult lacking(Book book, List<Line> lines) {
                    return super.lacking(book, lines.subList(0, 1));
                }
            });
        }
    }

    /** Moves a relay's cursor wherever it is told to. */
    static final class CursorMovesBack extends Specimen {
        CursorMovesBack() {
            super((clock, coupons, wallets) -> new PlainSaleStore(clock, coupons, wallets) {
                @Override
                long later(long before, long now) {
                    return now;
                }
            });
        }
    }
}
