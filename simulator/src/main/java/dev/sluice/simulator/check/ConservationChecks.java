package dev.sluice.simulator.check;

import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignStatus;
import dev.sluice.core.coupon.Issuance.State;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.Reservation;
import dev.sluice.core.sale.ReservationState;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.simulator.history.FinalState.Coupons;
import dev.sluice.simulator.history.FinalState.Sold;
import dev.sluice.simulator.result.InvariantResult;
import java.util.List;

/** What neither comes from nothing nor is lost, over a whole run: points, coupons and units. */
final class ConservationChecks {
    private ConservationChecks() {}

    /** CON-W: over all wallets, what was charged is what was spent and what is left. */
    static InvariantResult points(WalletCase it) {
        if (it.finals.isEmpty()) {
            return InvariantResult.notChecked("CON-W", it.unreadable);
        }
        long charged = 0;
        long spent = 0;
        long left = 0;
        for (WalletStatus status : it.finals.get().statuses().values()) {
            charged += status.charged();
            spent += status.spent();
            left += status.balance();
        }
        String sum = "charged " + charged + "; spent " + spent + " and left " + left;
        Findings findings = new Findings("CON-W");
        findings.fact(charged == spent + left, () -> sum);
        return findings.result(WalletCase.NO_ANSWER);
    }

    /** CON-C: every coupon that was issued is redeemed, revoked or open. */
    static InvariantResult coupons(Campaign campaign, Evidence evidence, SaleCase sale) {
        CouponCase it = new CouponCase(campaign, evidence);
        if (it.finals.isEmpty()) {
            return InvariantResult.notChecked("CON-C", it.unreadable);
        }
        Coupons finals = it.finals.get();
        CampaignStatus status = finals.status();
        long redeemed = count(finals, State.REDEEMED);
        long revoked = count(finals, State.REVOKED);
        long open = count(finals, State.ISSUED);
        long slack = it.unsettled() + sale.count(SaleOrder::confirmOpen);
        String sum = "the store counts " + status.issued() + " issued, " + status.redeemed() + " redeemed and "
                + status.revoked() + " revoked; of its issuances " + redeemed + " are redeemed, " + revoked
                + " revoked and " + open + " open";
        Findings findings = new Findings("CON-C");
        findings.fact(Math.abs(status.issued() - redeemed - revoked - open) <= slack, () -> sum);
        findings.fact(Math.abs(status.redeemed() - redeemed) <= slack, () -> sum);
        findings.fact(status.revoked() == revoked, () -> sum);
        return findings.result(CouponCase.NO_ANSWER);
    }

    /** CON-S: the stock of the rules is what the outbox sold, what reservations hold, and what is free. */
    static InvariantResult units(SaleCase it) {
        if (it.finals.isEmpty()) {
            return InvariantResult.notChecked("CON-S", it.unreadable);
        }
        Sold finals = it.finals.get();
        long sold = 0;
        for (Confirmation each : finals.confirmations()) {
            sold += units(each.lines());
        }
        long held = 0;
        long late = 0;
        for (Reservation reservation : finals.reservations().values()) {
            SaleOrder order = it.orders.get(reservation.id());
            if (reservation.state() == ReservationState.HELD) {
                held += units(reservation.lines());
            } else if (reservation.state() == ReservationState.EXPIRED
                    && order != null
                    && order.latestLapse() >= it.over) {
                late += units(reservation.lines());
            }
        }
        long open = it.units(SaleOrder::isOpen).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        long stock = it.sale.items().stream().mapToLong(Item::quantity).sum();
        long free = finals.status().free();
        long missing = stock - sold - held - free;
        long most = late + open;
        String sum = "of " + stock + " units " + sold + " are sold, " + held + " held and " + free + " free";
        Findings findings = new Findings("CON-S");
        findings.fact(missing >= -open && missing <= most, () -> sum);
        return findings.result(SaleCase.NO_ANSWER);
    }

    private static long count(Coupons coupons, State state) {
        return coupons.issuances().stream()
                .filter(each -> each.state() == state)
                .count();
    }

    private static long units(List<Line> lines) {
        return lines.stream().mapToLong(Line::quantity).sum();
    }
}
