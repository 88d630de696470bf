package dev.sluice.simulator.check;

import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.simulator.check.WalletCase.Purse;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.result.InvariantResult;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * P3: the statement's order explains every answer: its numbers follow real time, a movement's answer tells the balance
 * of its entry, and any other balance that was told was the wallet's at an instant of the call, no older than one told
 * before.
 */
final class ToldBalanceCheck {
    private ToldBalanceCheck() {}

    static InvariantResult inSomeOrder(WalletCase it) {
        if (it.finals.isEmpty()) {
            return InvariantResult.notChecked("P3", it.unreadable);
        }
        Findings findings = new Findings("P3");
        for (Purse purse : it.purses.values()) {
            purse.calls.forEach(call -> findings.fact(Told.followsFromBalance(call), call::toString));
            if (purse.status.isPresent()) {
                numbers(findings, purse);
                movements(findings, purse);
                new BalanceReadings(purse)
                        .unexplained()
                        .forEach(call -> findings.fact(
                                false,
                                () -> call + ": no order of the charges and payments of " + purse + " gives this"));
                findings.held(purse.calls.stream()
                        .filter(call -> Told.present(call).isPresent())
                        .count());
            }
        }
        return findings.result(WalletCase.NO_ANSWER);
    }

    private static void numbers(Findings findings, Purse purse) {
        RealTimeOrder<Movement> order = new RealTimeOrder<>();
        for (WalletEntry entry : purse.statement) {
            Movement movement = purse.movements.get(entry.request());
            if (movement != null) {
                order.add(entry.number(), movement.earliest(), movement.latest(), movement);
            }
        }
        findings.held(order.size());
        order.violations((larger, smaller) -> findings.fact(
                false,
                () -> purse + ": the " + smaller + " stands before the " + larger + ", which was answered first"));
    }

    private static void movements(Findings findings, Purse purse) {
        Map<Object, WalletEntry> entries = new HashMap<>();
        purse.statement.forEach(entry -> entries.put(entry.request(), entry));
        for (Movement movement : purse.movements.values()) {
            WalletEntry entry = entries.get(movement.request);
            for (Call call : movement.calls) {
                OptionalLong told = Told.afterMovement(call);
                if (entry != null && told.isPresent()) {
                    findings.fact(told.getAsLong() == entry.balance(), () -> call + ": the statement has " + entry);
                }
            }
        }
    }
}
