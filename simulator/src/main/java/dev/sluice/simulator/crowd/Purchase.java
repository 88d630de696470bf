package dev.sluice.simulator.crowd;

import dev.sluice.core.coupon.IssueResult;
import dev.sluice.core.sale.CouponUse;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.simulator.history.ConfirmRequest;
import dev.sluice.simulator.history.ReserveRequest;
import dev.sluice.simulator.history.WalletRequest;
import dev.sluice.simulator.scenario.Phase;
import dev.sluice.simulator.scenario.Step;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** How far one visit has come with buying: the order, the coupon, the wallet, and what is to be asked next. */
final class Purchase {
    private final World world;
    private final int visit;
    private final int wallet;
    private final Resolve resolve;
    private final @Nullable Basket basket;
    private final Orders orders;
    private final Purse purse;

    private OptionalLong coupon = OptionalLong.empty();
    private Optional<ReservationId> held = Optional.empty();
    private @Nullable ReserveRequest asked;
    private boolean looking;
    private boolean gaveUp;

    Purchase(Caller caller, Phase phase) {
        this.world = caller.world;
        this.visit = caller.visit;
        this.wallet = Purse.number(world, phase, caller.user);
        this.resolve = Resolve.of(world.dice, visit, phase.lapseShare(), phase.cancelShare());
        this.basket = world.scenario.sale().isPresent() ? new Basket(world, visit) : null;
        this.orders = new Orders(caller);
        this.purse = new Purse(caller);
    }

    /** Whether the step is passed over because there is nothing to do it with. */
    boolean skips(Step step) {
        return switch (step) {
            case RESERVE -> gaveUp;
            case CONFIRM -> held.isEmpty() || resolve == Resolve.LETS_LAPSE;
            case CANCEL -> held.isEmpty();
            default -> false;
        };
    }

    /** Makes the request of that step, the number of which is {@code index}. */
    void ask(Step step, int index) {
        switch (step) {
            case CHARGE -> purse.charge(charging(index));
            case PAY -> purse.pay(paying(index));
            case BALANCE -> purse.balance(wallet);
            case STOCK -> orders.stock(basket().pageToLookAt());
            case RESERVE -> look();
            case CONFIRM -> settle();
            default -> orders.cancel(held.orElseThrow());
        }
    }

    /** The request of that step, to be made a second time by another; none if it is none that users repeat. */
    Optional<Echo.Request> again(Step step, int index) {
        return Optional.ofNullable(
                switch (step) {
                    case CHARGE -> {
                        WalletRequest it = charging(index);
                        yield caller -> new Purse(caller).charge(it);
                    }
                    case PAY -> {
                        WalletRequest it = paying(index);
                        yield caller -> new Purse(caller).pay(it);
                    }
                    case RESERVE -> {
                        ReserveRequest it = basket().order();
                        yield looking || it.lines().isEmpty() ? null : caller -> new Orders(caller).reserve(it);
                    }
                    case CONFIRM -> {
                        ConfirmRequest it = confirming();
                        yield resolve == Resolve.CONFIRMS ? caller -> new Orders(caller).confirm(it) : null;
                    }
                    default -> null;
                });
    }

    /** Hears an answer; whether the step is to be done once more. */
    boolean hears(Step step, Object answer) {
        if (answer instanceof IssueResult.Issued issued) {
            coupon = OptionalLong.of(issued.seq());
        } else if (answer instanceof List<?> page && basket().isOfShow()) {
            basket().choose(page);
            looking = false;
            return step == Step.RESERVE ? stillTries(basket().foundNothing()) : notices(basket().foundNothing());
        } else if (answer instanceof ReserveResult.Reserved && asked != null) {
            held = Optional.of(asked.id());
        } else if (answer instanceof ReserveResult.SoldOut) {
            return looksAgain();
        }
        return false;
    }

    /** After a look within the step reserve: reserves, or looks again, or gives up. */
    private boolean stillTries(boolean nothing) {
        return !nothing || looksAgain();
    }

    /** After the step stock: what was not found is looked for again when the step reserve comes. */
    private boolean notices(boolean nothing) {
        if (nothing) {
            looksAgain();
        }
        return false;
    }

    private boolean looksAgain() {
        looking = basket().triesAgain();
        gaveUp = !looking;
        return looking;
    }

    private void look() {
        if (looking) {
            orders.stock(basket().pageToLookAt());
        } else {
            asked = basket().order();
            orders.reserve(asked);
        }
    }

    private void settle() {
        if (resolve == Resolve.CANCELS) {
            orders.cancel(held.orElseThrow());
        } else {
            orders.confirm(confirming());
        }
    }

    private ConfirmRequest confirming() {
        long discount = world.scenario.sale().orElseThrow().discount();
        Optional<CouponUse> use = coupon.isPresent() && discount > 0
                ? Optional.of(new CouponUse(world.campaign(), coupon.getAsLong(), discount))
                : Optional.empty();
        return new ConfirmRequest(held.orElseThrow(), new Payment(walletId(), use));
    }

    private WalletRequest charging(int index) {
        return Purse.charging(world, visit, index, walletId());
    }

    private WalletRequest paying(int index) {
        return Purse.paying(world, visit, index, walletId());
    }

    private WalletId walletId() {
        return world.stage.wallet(wallet);
    }

    private Basket basket() {
        if (basket == null) {
            throw new IllegalStateException("nothing is sold");
        }
        return basket;
    }
}
