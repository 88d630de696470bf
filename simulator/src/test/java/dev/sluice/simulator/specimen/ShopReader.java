package dev.sluice.simulator.specimen;

import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.Page;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.sale.Reservation;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.core.wallet.WalletStore;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.CallKind;
import dev.sluice.simulator.history.FinalState;
import dev.sluice.simulator.history.FinalState.Coupons;
import dev.sluice.simulator.history.FinalState.Sold;
import dev.sluice.simulator.history.FinalState.Wallets;
import dev.sluice.simulator.history.ReserveRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a played shop holds. */
record ShopReader(ShopTape tape) {
    FinalState read() {
        return new FinalState(
                Optional.of(coupons()),
                Optional.empty(),
                Optional.of(rankings()),
                Optional.of(sale()),
                Optional.of(wallets()),
                "");
    }

    private Coupons coupons() {
        CouponStore store = tape.shop.coupons();
        return new Coupons(
                store.status(ShopTape.CAMPAIGN).result().orElseThrow(),
                store.issuances(ShopTape.CAMPAIGN, 0, CouponStore.MAX_PAGE).result());
    }

    private Map<Window, List<Entry>> rankings() {
        Leaderboard board = tape.stage.board().orElseThrow();
        var page =
                (Page) tape.shop.boards().page(board.id(), Window.ALL, 0, 100).result();
        return Map.of(Window.ALL, page.entries());
    }

    private Sold sale() {
        SaleStore store = tape.shop.sales();
        Map<ReservationId, Reservation> reservations = new LinkedHashMap<>();
        tape.history.each(CallKind.RESERVE, call -> {
            ReservationId id = ((ReserveRequest) call.request()).id();
            store.reservation(tape.sale, id).result().ifPresent(found -> reservations.put(id, found));
        });
        return new Sold(
                store.status(tape.sale).result().orElseThrow(),
                store.stock(tape.sale, 0, SaleStore.MAX_PAGE).result(),
                store.confirmations(tape.sale, 0, SaleStore.MAX_PAGE).result(),
                reservations,
                store.relayed(tape.sale, ShopTape.RELAY).result());
    }

    private Wallets wallets() {
        Map<Integer, WalletStatus> statuses = new LinkedHashMap<>();
        Map<Integer, List<WalletEntry>> statements = new LinkedHashMap<>();
        WalletStore store = tape.shop.wallets();
        for (Call call : tape.history.calls()) {
            boolean wallet = call.kind() == CallKind.CHARGE || call.kind() == CallKind.PAY;
            if (wallet && !statuses.containsKey(call.user())) {
                var id = tape.stage.wallet(call.user());
                statuses.put(call.user(), store.status(id).result());
                statements.put(
                        call.user(), store.entries(id, 0, WalletStore.MAX_PAGE).result());
            }
        }
        return new Wallets(statuses, statements);
    }
}
