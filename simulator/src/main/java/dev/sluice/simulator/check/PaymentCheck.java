package dev.sluice.simulator.check;

import dev.sluice.core.RequestId;
import dev.sluice.core.sale.ConfirmResult.Confirmed;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.sale.PaymentRequest;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.ConfirmRequest;
import dev.sluice.simulator.history.FinalState.Sold;
import dev.sluice.simulator.result.InvariantResult;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** S3: a wallet is debited, and a coupon redeemed, if and only if the order is confirmed, and by what is due. */
final class PaymentCheck {
    private final SaleCase it;
    private final Findings findings = new Findings("S3");
    private final Map<RequestId, SaleOrder> byRequest = new HashMap<>();

    private PaymentCheck(SaleCase it) {
        this.it = it;
        it.orders.values().forEach(order -> byRequest.put(PaymentRequest.of(it.sale.id(), order.id), order));
    }

    static InvariantResult paidIfConfirmed(SaleCase it) {
        PaymentCheck check = new PaymentCheck(it);
        it.orders.values().forEach(check::told);
        it.finals.ifPresent(check::outbox);
        WalletCase.of(it.evidence).ifPresent(check::statements);
        CouponUses.check(check.findings, it);
        return check.findings.result(it.finals.isPresent() ? SaleCase.NO_ANSWER : it.unreadable);
    }

    /** What an answer says was paid is what was due, and every answer says the same. */
    private void told(SaleOrder order) {
        Call first = order.confirmed().orElse(null);
        if (first == null) {
            return;
        }
        Payment payment = ((ConfirmRequest) first.request()).payment();
        for (Call call : order.confirms) {
            if (call.answer() instanceof Confirmed paid) {
                long due = payment.due(it.total(order.lines()));
                findings.fact(paid.paid() == due, () -> call + ": due were " + due);
                findings.fact(paid.equals(first.answer()), () -> call + ": before, the answer was " + first);
            }
        }
    }

    /** Nothing is sold but what somebody was told is paid, or may have paid. */
    private void outbox(Sold finals) {
        long revenue = 0;
        for (Confirmation each : finals.confirmations()) {
            revenue += each.paid();
            SaleOrder order = it.orders.get(each.reservation());
            findings.fact(
                    order != null && (order.confirmed().isPresent() || order.confirmOpen()),
                    () -> "the outbox has " + each + ", which nobody was told is paid");
        }
        long sum = revenue;
        boolean open = it.count(SaleOrder::confirmOpen) > 0;
        findings.fact(
                open || finals.status().revenue() == sum,
                () -> "the store counts a revenue of " + finals.status().revenue() + "; its outbox took " + sum);
    }

    private void statements(WalletCase wallets) {
        Map<RequestId, Confirmation> sold = new LinkedHashMap<>();
        it.finals.ifPresent(finals -> finals.confirmations()
                .forEach(each -> sold.put(PaymentRequest.of(it.sale.id(), each.reservation()), each)));
        Set<RequestId> entered = new HashSet<>();
        for (WalletCase.Purse purse : wallets.purses.values()) {
            for (WalletEntry entry : purse.statement) {
                if (entry.request().value().startsWith("sale~")) {
                    findings.fact(entered.add(entry.request()), () -> purse + " paid twice for one order, by " + entry);
                    debited(sold, purse, entry);
                }
            }
        }
        it.orders.values().forEach(order -> debit(wallets, order, entered));
    }

    private void debited(Map<RequestId, Confirmation> sold, WalletCase.Purse purse, WalletEntry entry) {
        if (it.finals.isEmpty()) {
            return;
        }
        SaleOrder order = byRequest.get(entry.request());
        Confirmation confirmation = sold.get(entry.request());
        findings.fact(
                confirmation != null || (order != null && order.confirmOpen()),
                () -> purse + " paid for an order that was not confirmed: " + entry);
        findings.fact(
                entry.kind() == WalletEntry.Kind.PAY && (confirmation == null || confirmation.paid() == entry.amount()),
                () -> purse + " was debited by " + entry + " for " + confirmation);
        Call paying = order == null ? null : order.payingCall().orElse(null);
        if (paying != null) {
            var wallet = ((ConfirmRequest) paying.request()).payment().wallet();
            findings.fact(
                    Objects.equals(purse.wallet, wallet), () -> purse + " was debited by " + entry + " for " + paying);
        }
    }

    /** A confirmed order that cost something stands in the statement of its wallet, unless that has forgotten so much. */
    private void debit(WalletCase wallets, SaleOrder order, Set<RequestId> entered) {
        Call paid = order.confirmed().orElse(null);
        if (paid == null || !(paid.answer() instanceof Confirmed answer) || answer.paid() == 0) {
            return;
        }
        var wallet = ((ConfirmRequest) paid.request()).payment().wallet();
        WalletCase.Purse purse = wallets.purse(wallet);
        if (purse != null && purse.status.isPresent() && purse.isComplete()) {
            ReservationId id = order.id;
            findings.fact(
                    entered.contains(PaymentRequest.of(it.sale.id(), id)),
                    () -> paid + ": the wallet's statement has no such payment");
        }
    }
}
