package dev.sluice.simulator.check;

import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.Issuance;
import dev.sluice.core.coupon.IssueResult.AlreadyIssued;
import dev.sluice.core.coupon.IssueResult.Issued;
import dev.sluice.core.coupon.IssueResult.Revoked;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.CallKind;
import dev.sluice.simulator.history.FinalState.Coupons;
import dev.sluice.simulator.history.Users;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of a campaign: its rules, the calls, and the issuances at the end. */
final class CouponCase {
    /** Why nothing may have been checked. */
    static final String NO_ANSWER = "no request for a coupon was answered";

    final Campaign campaign;
    final List<Call> calls = new ArrayList<>();
    final Map<Integer, List<Call>> callsByUser = new LinkedHashMap<>();
    final Optional<Coupons> finals;
    final Map<Long, Issuance> issuances = new HashMap<>();
    final Map<Integer, Long> issuedTo = new HashMap<>();
    final String unreadable;

    CouponCase(Campaign campaign, Evidence evidence) {
        this.campaign = campaign;
        this.finals = evidence.finals().coupons();
        this.unreadable = evidence.finals().unreadable();
        evidence.history().each(CallKind.ISSUE, call -> {
            calls.add(call);
            callsByUser.computeIfAbsent(call.user(), user -> new ArrayList<>()).add(call);
        });
        finals.ifPresent(it -> it.issuances().forEach(each -> {
            issuances.put(each.seq(), each);
            issuedTo.merge(Users.number(each.user()), 1L, Long::sum);
        }));
    }

    /** How many coupons may be out at most: the stock, and once more each unit that was revoked. */
    long mostIssued() {
        return campaign.stock() + finals.map(it -> it.status().revoked()).orElse(0L);
    }

    /** Requests of which nobody knows whether they took effect, or will yet. */
    long unsettled() {
        long unsettled = 0;
        for (List<Call> calls : callsByUser.values()) {
            Set<Object> answered = new HashSet<>();
            Set<Object> unknown = new HashSet<>();
            for (Call call : calls) {
                if (call.answered()) {
                    answered.add(call.request());
                } else if (call.outcomeUnknown()) {
                    unknown.add(call.request());
                }
            }
            unknown.removeAll(answered);
            unsettled += unknown.size();
        }
        return unsettled;
    }

    /** The number that an answer names, or 0. */
    static long seqOf(Call call) {
        if (call.answer() instanceof Issued issued) {
            return issued.seq();
        } else if (call.answer() instanceof AlreadyIssued already) {
            return already.seq();
        }
        return call.answer() instanceof Revoked revoked ? revoked.seq() : 0;
    }

    /** Whether the user was given a coupon, by this call or one before. */
    static boolean isGrant(Call call) {
        return seqOf(call) != 0;
    }
}
