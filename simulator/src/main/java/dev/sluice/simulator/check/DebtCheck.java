package dev.sluice.simulator.check;

import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.simulator.check.WalletCase.Purse;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.result.InvariantResult;
import java.util.OptionalLong;

/** P2: no balance that was told, listed or left is less than zero. */
final class DebtCheck {
    private DebtCheck() {}

    static InvariantResult neverBelowZero(WalletCase it) {
        Findings findings = new Findings("P2");
        for (Purse purse : it.purses.values()) {
            for (Call call : purse.calls) {
                OptionalLong told = Told.balance(call);
                if (told.isPresent()) {
                    findings.fact(told.getAsLong() >= 0, call::toString);
                }
            }
            for (WalletEntry entry : purse.statement) {
                findings.fact(entry.balance() >= 0, () -> purse + ": " + entry);
            }
            purse.status.ifPresent(status -> findings.fact(
                    status.balance() >= 0 && status.spent() <= status.charged(), () -> purse + ": " + status));
        }
        return findings.result(WalletCase.NO_ANSWER);
    }
}
