package dev.sluice.simulator.crowd;

import dev.sluice.core.RequestId;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.CallKind;
import dev.sluice.simulator.history.WalletRequest;
import dev.sluice.simulator.scenario.Phase;
import dev.sluice.simulator.scenario.ValueRange;
import dev.sluice.simulator.scenario.WalletRules;
import java.util.OptionalInt;

/** What a caller asks of wallets: the same request however often it is made. */
final class Purse {
    private final Caller caller;
    private final World world;

    Purse(Caller caller) {
        this.caller = caller;
        this.world = caller.world;
    }

    /** The number of the user's wallet: of whom it bears the name. */
    static int number(World world, Phase phase, int user) {
        OptionalInt accounts = phase.accounts().isPresent()
                ? phase.accounts()
                : world.scenario.wallet().map(WalletRules::accounts).orElse(OptionalInt.empty());
        return accounts.isPresent() ? user % accounts.getAsInt() : user;
    }

    /** What a visit charges at that step. */
    static WalletRequest charging(World world, int visit, int step, WalletId wallet) {
        ValueRange points = world.scenario.wallet().orElseThrow().charge();
        long amount = world.dice.between(points.least(), points.most(), visit, Question.CHARGE, step);
        return new WalletRequest(wallet, amount, new RequestId("charge-" + visit + "-" + step));
    }

    /** What a visit pays at that step. */
    static WalletRequest paying(World world, int visit, int step, WalletId wallet) {
        ValueRange points = world.scenario.wallet().orElseThrow().amount();
        long amount = world.dice.between(points.least(), points.most(), visit, Question.PAYMENT, step);
        return new WalletRequest(wallet, amount, new RequestId("pay-" + visit + "-" + step));
    }

    void charge(WalletRequest it) {
        caller.call(CallKind.CHARGE, it, () -> world.shops.wallets().charge(it.wallet(), it.amount(), it.id()));
    }

    void pay(WalletRequest it) {
        caller.call(CallKind.PAY, it, () -> world.shops.wallets().pay(it.wallet(), it.amount(), it.id()));
    }

    /** @param number of the wallet, whose user the call is noted under */
    void balance(int number) {
        WalletId wallet = world.stage.wallet(number);
        caller.call(
                CallKind.BALANCE,
                number,
                Call.NOTHING,
                () -> world.shops.wallets().status(wallet));
    }
}
