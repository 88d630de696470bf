package dev.sluice.simulator.check;

import dev.sluice.core.RequestId;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletEntry.Kind;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.simulator.check.WalletCase.Purse;
import dev.sluice.simulator.result.InvariantResult;
import java.util.HashSet;
import java.util.Set;

/**
 * P1: what was charged less what was spent is the balance, and both are the sums of what was answered, but for calls of
 * which nobody knows the outcome; the statement names each of them once and comes to the balance.
 */
final class BalanceCheck {
    private BalanceCheck() {}

    static InvariantResult nothingLostNorCountedTwice(WalletCase it) {
        if (it.finals.isEmpty()) {
            return InvariantResult.notChecked("P1", it.unreadable);
        }
        Findings findings = new Findings("P1");
        it.purses
                .values()
                .forEach(purse -> purse.status.ifPresent(status -> {
                    findings.fact(
                            status.charged() - status.spent() == status.balance(),
                            () -> purse + " does not add up: " + status);
                    sums(findings, purse, Kind.CHARGE, status.charged());
                    sums(findings, purse, Kind.PAY, status.spent());
                    replay(findings, purse, status);
                    namedOnce(findings, purse);
                }));
        return findings.result(WalletCase.NO_ANSWER);
    }

    private static void sums(Findings findings, Purse purse, Kind kind, long counted) {
        long least = 0;
        long most = 0;
        for (Movement movement : purse.movements.values()) {
            if (movement.kind() == kind && movement.isPossible()) {
                most += movement.amount();
                least += movement.isSure() ? movement.amount() : 0;
            }
        }
        long from = least;
        long to = most;
        findings.fact(
                counted >= from && counted <= to,
                () -> purse + " counts " + counted + " points of " + kind + "; the answers come to " + from
                        + (to > from ? " to " + to : ""));
    }

    private static void replay(Findings findings, Purse purse, WalletStatus status) {
        WalletEntry before = null;
        for (WalletEntry entry : purse.statement) {
            long number = before == null ? Math.max(1, entry.number()) : before.number() + 1;
            long balance = before != null ? before.balance() : purse.isComplete() ? 0 : entry.balance() - signed(entry);
            findings.fact(entry.number() == number, () -> purse + ": " + entry + " stands where " + number + " is due");
            findings.fact(
                    entry.balance() == balance + signed(entry),
                    () -> purse + ": " + entry + " follows a balance of " + balance);
            before = entry;
        }
        long last = before == null ? 0 : before.balance();
        findings.fact(
                purse.isOpen() || last == status.balance(),
                () -> purse + " holds " + status.balance() + "; its statement comes to " + last);
    }

    private static void namedOnce(Findings findings, Purse purse) {
        Set<RequestId> named = new HashSet<>();
        for (WalletEntry entry : purse.statement) {
            Movement movement = purse.movements.get(entry.request());
            findings.fact(named.add(entry.request()), () -> purse + ": " + entry + " was entered before");
            findings.fact(movement != null && movement.isPossible(), () -> purse + ": nobody was answered " + entry);
            if (movement != null && movement.isSure()) {
                findings.fact(
                        movement.kind() == entry.kind() && movement.amount() == entry.amount(),
                        () -> purse + ": " + entry + " is not the answered " + movement);
            }
        }
        if (purse.isComplete()) {
            purse.movements.values().stream()
                    .filter(Movement::isSure)
                    .forEach(movement -> findings.fact(
                            named.contains(movement.request),
                            () -> purse + ": the statement has no " + movement + ", which was answered"));
        }
    }

    private static long signed(WalletEntry entry) {
        return entry.kind() == Kind.PAY ? -entry.amount() : entry.amount();
    }
}
