package dev.sluice.simulator.check;

import dev.sluice.core.sale.ConfirmResult.Confirmed;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.FinalState.Sold;
import dev.sluice.simulator.history.Users;
import dev.sluice.simulator.result.InvariantResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * S4: confirmations are numbered without a gap, in real-time order; each that was told stands in the outbox under its
 * number, and where a leaderboard is fed from it, has all been passed on.
 */
final class OutboxCheck {
    private OutboxCheck() {}

    static InvariantResult denseAndPassedOn(SaleCase it) {
        Findings findings = new Findings("S4");
        inOrder(findings, it);
        if (it.finals.isEmpty()) {
            return findings.result(it.unreadable);
        }
        Sold finals = it.finals.get();
        dense(findings, it, finals);
        toldIsThere(findings, it, finals.confirmations());
        FedBoard.check(findings, it, finals);
        return findings.result(SaleCase.NO_ANSWER);
    }

    private static void inOrder(Findings findings, SaleCase it) {
        Map<Long, Call> owners = new HashMap<>();
        RealTimeOrder<Call> order = new RealTimeOrder<>();
        for (SaleOrder each : it.orders.values()) {
            each.confirmed().ifPresent(call -> {
                if (call.answer() instanceof Confirmed told) {
                    Call owner = owners.putIfAbsent(told.number(), call);
                    findings.fact(owner == null, () -> call + ": the same number as " + owner);
                    order.add(told.number(), each.earliestConfirm(), call.end(), call);
                }
            });
        }
        findings.held(order.size());
        order.violations((larger, smaller) ->
                findings.fact(false, () -> smaller + ": began when a larger number had been given: " + larger));
    }

    private static void dense(Findings findings, SaleCase it, Sold finals) {
        List<Confirmation> outbox = finals.confirmations();
        for (int i = 0; i < outbox.size(); i++) {
            long number = outbox.get(i).number();
            long due = i + 1L;
            findings.fact(number == due, () -> "the outbox has number " + number + " where " + due + " is due");
        }
        long open = it.count(SaleOrder::confirmOpen);
        long counted = finals.status().confirmations();
        findings.fact(
                Math.abs(counted - outbox.size()) <= open,
                () -> "the store counts " + counted + " confirmations; its outbox has " + outbox.size());
    }

    private static void toldIsThere(Findings findings, SaleCase it, List<Confirmation> outbox) {
        Map<ReservationId, Confirmation> there = new HashMap<>();
        for (Confirmation each : outbox) {
            Confirmation twice = there.put(each.reservation(), each);
            findings.fact(twice == null, () -> "the outbox sells a reservation twice: " + twice + " and " + each);
        }
        for (SaleOrder order : it.orders.values()) {
            for (Call call : order.confirms) {
                if (call.answer() instanceof Confirmed told) {
                    Confirmation found = there.get(order.id);
                    findings.fact(
                            found != null
                                    && found.number() == told.number()
                                    && found.paid() == told.paid()
                                    && found.at().equals(told.at())
                                    && found.lines().equals(order.lines())
                                    && Users.number(found.user()) == call.user(),
                            () -> call + ": the outbox has " + found);
                }
            }
        }
    }
}
