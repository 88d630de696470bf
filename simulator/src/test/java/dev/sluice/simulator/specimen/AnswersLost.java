package dev.sluice.simulator.specimen;

import dev.sluice.core.RequestId;
import dev.sluice.core.StoreException;
import dev.sluice.core.UserId;
import dev.sluice.core.sale.CancelResult;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.wallet.ChargeResult;
import dev.sluice.core.wallet.WalletId;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;

/** A sound shop of which every so many answers are lost on their way, when the call has had its effect. */
final class AnswersLost {
    private final int every;
    private int calls;

    private AnswersLost(int every) {
        this.every = every;
    }

    static Shop of(Shop shop, int every) {
        AnswersLost lost = new AnswersLost(every);
        return shop.with(new ForwardingWallets(shop.wallets()) {
                    @Override
                    public Future<ChargeResult> charge(WalletId wallet, long amount, RequestId request) {
                        return lost.or(sound.charge(wallet, amount, request));
                    }
                })
                .with(new ForwardingSales(shop.sales()) {
                    @Override
                    public Future<ReserveResult> reserve(
                            SaleId sale, ReservationId id, UserId user, List<Line> lines, Duration hold) {
                        return lost.or(sound.reserve(sale, id, user, lines, hold));
                    }

                    @Override
                    public Future<ConfirmResult> confirm(SaleId sale, ReservationId id, UserId user, Payment payment) {
                        return lost.or(sound.confirm(sale, id, user, payment));
                    }

                    @Override
                    public Future<CancelResult> cancel(SaleId sale, ReservationId id, UserId user) {
                        return lost.or(sound.cancel(sale, id, user));
                    }
                });
    }

    private <T> Future<T> or(Future<T> answer) {
        return ++calls % every == 0
                ? Future.failedFuture(new StoreException(StoreException.Kind.OUTCOME_UNKNOWN, "no answer"))
                : answer;
    }
}
