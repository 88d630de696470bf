package dev.sluice.simulator.check;

import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.wallet.ChargeResult.BalanceTooLarge;
import dev.sluice.core.wallet.ChargeResult.Charged;
import dev.sluice.core.wallet.PayResult;
import dev.sluice.core.wallet.PayResult.Paid;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.core.wallet.WalletStore;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.WalletRequest;
import java.util.OptionalLong;

/** The balance that an answer tells. */
final class Told {
    private Told() {}

    /** Any balance: of the instant of the answer, or of when the request was first made. */
    static OptionalLong balance(Call call) {
        OptionalLong moved = afterMovement(call);
        return moved.isPresent() ? moved : present(call);
    }

    /** The balance that a movement left, told of the request's first time. */
    static OptionalLong afterMovement(Call call) {
        if (call.answer() instanceof Charged charged) {
            return OptionalLong.of(charged.balance());
        }
        return call.answer() instanceof Paid paid ? OptionalLong.of(paid.balance()) : OptionalLong.empty();
    }

    /** The balance at some instant between the call and its answer. */
    static OptionalLong present(Call call) {
        if (call.answer() instanceof WalletStatus status) {
            return OptionalLong.of(status.balance());
        } else if (call.answer() instanceof PayResult.Insufficient less) {
            return OptionalLong.of(less.balance());
        } else if (call.answer() instanceof ConfirmResult.Insufficient less) {
            return OptionalLong.of(less.balance());
        }
        return call.answer() instanceof BalanceTooLarge large ? OptionalLong.of(large.balance()) : OptionalLong.empty();
    }

    /** Whether a refusal follows from the balance that it tells; true of whatever is no refusal. */
    static boolean followsFromBalance(Call call) {
        if (call.answer() instanceof PayResult.Insufficient less) {
            return less.balance() < ((WalletRequest) call.request()).amount();
        } else if (call.answer() instanceof ConfirmResult.Insufficient less) {
            return less.balance() < less.due();
        }
        return !(call.answer() instanceof BalanceTooLarge large)
                || large.balance() + ((WalletRequest) call.request()).amount() > WalletStore.MAX_BALANCE;
    }
}
