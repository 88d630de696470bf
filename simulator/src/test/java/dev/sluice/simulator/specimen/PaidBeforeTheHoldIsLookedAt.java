package dev.sluice.simulator.specimen;

import dev.sluice.core.UserId;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.sale.PaymentRequest;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.core.wallet.WalletStore;
import io.vertx.core.Future;

/** The wallet is debited by one call and the hold looked at by the next: who is too late has paid all the same. */
public final class PaidBeforeTheHoldIsLookedAt extends ForwardingSales {
    private final WalletStore wallets;

    public PaidBeforeTheHoldIsLookedAt(SaleStore sound, WalletStore wallets) {
        super(sound);
        this.wallets = wallets;
    }

    @Override
    public Future<ConfirmResult> confirm(SaleId sale, ReservationId reservation, UserId user, Payment payment) {
        return sound.confirm(sale, reservation, user, payment).compose(answer -> {
            if (!(answer instanceof ConfirmResult.Expired)) {
                return Future.succeededFuture(answer);
            }
            long total =
                    sound.reservation(sale, reservation).result().orElseThrow().total();
            return wallets.pay(payment.wallet(), payment.due(total), PaymentRequest.of(sale, reservation))
                    .map(paid -> answer);
        });
    }
}
