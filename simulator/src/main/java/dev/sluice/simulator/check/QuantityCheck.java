package dev.sluice.simulator.check;

import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.ItemStock;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.FinalState.Sold;
import dev.sluice.simulator.result.InvariantResult;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * S1: of no item are more units held and sold than there are, by what the store says and at every instant by what it
 * answered. Counted by a lower bound: an order surely has its units from the first answer that says so until somebody asks
 * to give it up, or its hold can have run out at the earliest; a paid one for good.
 */
final class QuantityCheck {
    private QuantityCheck() {}

    static InvariantResult neverAboveQuantity(SaleCase it) {
        Findings findings = new Findings("S1");
        for (Call call : it.stocks) {
            SaleCase.page(call).forEach(stock -> listed(findings, it, stock, call::toString));
        }
        it.finals.ifPresent(finals -> {
            finals.stock().forEach(stock -> listed(findings, it, stock, () -> "at the end: " + stock));
            sold(findings, it, finals);
        });
        it.levels(SaleOrder::surelyHeld).forEach((id, level) -> {
            Item item = it.items.get(id);
            long most = item == null ? 0 : item.quantity();
            long highest = level.highest();
            findings.fact(
                    highest <= most,
                    () -> "at " + level.firstAbove(most) / 1_000_000 + " ms more units of " + id
                            + " are held or sold than there are; at most " + highest + " of " + most);
        });
        return findings.result(SaleCase.NO_ANSWER);
    }

    private static void listed(Findings findings, SaleCase it, ItemStock stock, Supplier<String> line) {
        Item item = it.items.get(stock.item().id());
        long most = item == null ? 0 : item.quantity();
        findings.fact(
                stock.held() >= 0 && stock.confirmed() >= 0 && stock.held() + stock.confirmed() <= most,
                () -> line.get() + ": of " + most + " units");
    }

    private static void sold(Findings findings, SaleCase it, Sold finals) {
        long held = finals.status().held();
        long confirmed = finals.status().confirmed();
        long quantity = it.sale.items().stream().mapToLong(Item::quantity).sum();
        findings.fact(
                held >= 0 && confirmed >= 0 && held + confirmed <= quantity,
                () -> "the store counts " + held + " held and " + confirmed + " sold of " + quantity);
        Map<ItemId, Long> units = new HashMap<>();
        finals.confirmations().forEach(each -> SaleCase.add(units, each.lines()));
        units.forEach((id, count) -> {
            Item item = it.items.get(id);
            long most = item == null ? 0 : item.quantity();
            findings.fact(count <= most, () -> "the outbox sells " + count + " units of " + id + " of " + most);
        });
    }
}
