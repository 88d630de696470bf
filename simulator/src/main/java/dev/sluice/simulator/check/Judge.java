package dev.sluice.simulator.check;

import dev.sluice.simulator.result.InvariantResult;
import java.util.ArrayList;
import java.util.List;

/** All checkers. */
public final class Judge {
    private Judge() {}

    /** The verdict on every invariant of what the run had: coupon, waiting room, leaderboard, sale, wallets. */
    public static List<InvariantResult> judge(Evidence evidence) {
        List<InvariantResult> verdicts = new ArrayList<>();
        evidence.stage().campaign().ifPresent(rules -> verdicts.addAll(CouponChecks.all(rules, evidence)));
        evidence.stage().room().ifPresent(rules -> verdicts.addAll(RoomChecks.all(rules, evidence)));
        evidence.stage().board().ifPresent(rules -> verdicts.addAll(BoardChecks.all(rules, evidence)));
        evidence.stage().sale().map(rules -> new SaleCase(rules, evidence)).ifPresent(it -> {
            verdicts.addAll(SaleChecks.all(it));
            verdicts.add(ConservationChecks.units(it));
            evidence.stage()
                    .campaign()
                    .ifPresent(rules -> verdicts.add(ConservationChecks.coupons(rules, evidence, it)));
        });
        WalletCase.of(evidence).ifPresent(it -> {
            verdicts.addAll(WalletChecks.all(it));
            verdicts.add(ConservationChecks.points(it));
        });
        return verdicts;
    }
}
