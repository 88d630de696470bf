package dev.sluice.simulator.check;

import dev.sluice.simulator.result.InvariantResult;
import java.util.List;

/** The checkers of wallets. */
final class WalletChecks {
    private WalletChecks() {}

    static List<InvariantResult> all(WalletCase it) {
        return List.of(
                BalanceCheck.nothingLostNorCountedTwice(it),
                DebtCheck.neverBelowZero(it),
                ToldBalanceCheck.inSomeOrder(it));
    }
}
