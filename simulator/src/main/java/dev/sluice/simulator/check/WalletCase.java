package dev.sluice.simulator.check;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.sale.ConfirmResult.Confirmed;
import dev.sluice.core.sale.PaymentRequest;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletEntry.Kind;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.ConfirmRequest;
import dev.sluice.simulator.history.FinalState.Wallets;
import dev.sluice.simulator.history.Users;
import dev.sluice.simulator.history.WalletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is known of the wallets of a run: the calls by wallet and request, and what they held at the end. */
final class WalletCase {
    /** Why nothing may have been checked. */
    static final String NO_ANSWER = "no request to a wallet was answered";

    final Evidence evidence;
    /** By the numbers of their users. */
    final Map<Integer, Purse> purses = new TreeMap<>();

    final Optional<Wallets> finals;
    final String unreadable;
    private final String prefix;
    private final @Nullable SaleCase sale;

    /** One wallet. */
    static final class Purse {
        final WalletId wallet;
        /** Charges and payments, those of a sale among them. */
        final Map<RequestId, Movement> movements = new LinkedHashMap<>();
        /** Every call that may tell a balance, in the order in which they began. */
        final List<Call> calls = new ArrayList<>();

        final Optional<WalletStatus> status;
        final List<WalletEntry> statement;

        Purse(WalletId wallet, Optional<WalletStatus> status, List<WalletEntry> statement) {
            this.wallet = wallet;
            this.status = status;
            this.statement = statement;
        }

        /** Whether the statement goes back to the first entry. */
        boolean isComplete() {
            return statement.isEmpty() || statement.get(0).number() <= 1;
        }

        /** Whether points may have been moved by a call of which nobody knows, or will be yet. */
        boolean isOpen() {
            return movements.values().stream().anyMatch(movement -> !movement.isSure() && movement.isPossible());
        }

        @Override
        public String toString() {
            return "wallet " + wallet;
        }
    }

    private WalletCase(String prefix, Evidence evidence) {
        this.prefix = prefix;
        this.evidence = evidence;
        this.finals = evidence.finals().wallets();
        this.unreadable = evidence.finals().unreadable();
        this.sale = evidence.stage()
                .sale()
                .map(rules -> new SaleCase(rules, evidence))
                .orElse(null);
        evidence.history().calls().forEach(this::sort);
        finals.ifPresent(read -> read.statuses().keySet().forEach(this::purse));
    }

    /** The wallets, if the run has any. */
    static Optional<WalletCase> of(Evidence evidence) {
        return evidence.stage().wallets().map(prefix -> new WalletCase(prefix, evidence));
    }

    /** That wallet, if it is one of the run's and was used. */
    @Nullable
    Purse purse(WalletId wallet) {
        return purses.get(number(wallet));
    }

    private void sort(Call call) {
        switch (call.kind()) {
            case CHARGE -> move(call, Kind.CHARGE);
            case PAY -> move(call, Kind.PAY);
            case BALANCE -> purse(call.user()).calls.add(call);
            case CONFIRM -> confirm(call);
            default -> {}
        }
    }

    private void move(Call call, Kind kind) {
        WalletRequest asked = (WalletRequest) call.request();
        add(asked.wallet(), asked.id(), kind, call, asked.amount());
    }

    private void confirm(Call call) {
        ConfirmRequest asked = (ConfirmRequest) call.request();
        Confirmed paid = call.answer() instanceof Confirmed confirmed ? confirmed : null;
        if (sale != null && (paid == null || paid.paid() > 0)) {
            SaleOrder order = sale.orders.get(asked.id());
            long total = order == null ? 0 : sale.total(order.lines());
            long due = paid == null ? asked.payment().due(total) : paid.paid();
            add(asked.payment().wallet(), PaymentRequest.of(sale.sale.id(), asked.id()), Kind.PAY, call, due);
        }
    }

    private void add(WalletId wallet, RequestId request, Kind kind, Call call, long amount) {
        int user = number(wallet);
        if (user == Call.NOBODY) {
            return;
        }
        Purse purse = purse(user);
        purse.calls.add(call);
        Movement movement = purse.movements.computeIfAbsent(request, id -> new Movement(id, kind));
        movement.add(call, kind, amount);
    }

    private Purse purse(int user) {
        return purses.computeIfAbsent(
                user,
                number -> new Purse(
                        evidence.stage().wallet(number),
                        finals.map(read -> read.statuses().get(number)),
                        finals.map(read -> read.statements().get(number)).orElse(List.of())));
    }

    private int number(WalletId wallet) {
        String value = wallet.value();
        String begin = prefix + "-";
        return value.startsWith(begin) && value.length() > begin.length()
                ? Users.number(new UserId(value.substring(begin.length())))
                : Call.NOBODY;
    }
}
