package dev.sluice.simulator.run;

import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.ExpireResult;
import dev.sluice.core.sale.ItemStock;
import dev.sluice.core.sale.Reservation;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.Sale;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.simulator.crowd.Relay;
import dev.sluice.simulator.history.CallKind;
import dev.sluice.simulator.history.FinalState.Sold;
import dev.sluice.simulator.history.History;
import dev.sluice.simulator.history.ReserveRequest;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Reads what became of a sale, once its holds are over and their units returned. */
final class SaleReader {
    /** Longer holds than this are not waited for. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private static final int MOST_SWEEPS = 1_000;

    private final Vertx vertx;
    private final SaleStore store;
    private final Sale sale;
    private final History history;
    private final Persistence persistence;

    SaleReader(Vertx vertx, SaleStore store, Sale sale, History history, Persistence persistence) {
        this.vertx = vertx;
        this.store = store;
        this.sale = sale;
        this.history = history;
        this.persistence = persistence;
    }

    Future<Sold> read() {
        return holdsOver()
                .compose(over -> sweep(MOST_SWEEPS))
                .compose(swept -> persistence.ask(() -> store.status(sale.id())))
                .compose(status -> status.isEmpty()
                        ? Future.failedFuture("the sale is gone")
                        : stock(new ArrayList<>())
                                .compose(stock -> confirmations(new ArrayList<>())
                                        .compose(confirmed -> reservations()
                                                .compose(reserved -> persistence
                                                        .ask(() -> store.relayed(sale.id(), Relay.NAME))
                                                        .map(relayed -> new Sold(
                                                                status.get(), stock, confirmed, reserved, relayed))))));
    }

    private Future<Void> holdsOver() {
        Duration hold = sale.longestHold();
        long millis = hold.compareTo(LONGEST_WAIT) < 0 ? hold.toMillis() : LONGEST_WAIT.toMillis();
        return vertx.timer(millis + 50, TimeUnit.MILLISECONDS).mapEmpty();
    }

    private Future<Void> sweep(int calls) {
        return persistence
                .ask(() -> store.expire(sale.id(), SaleStore.MAX_EXPIRE))
                .compose(answer -> {
                    boolean more = answer instanceof ExpireResult.Expired done && done.more();
                    return more && calls > 1 ? sweep(calls - 1) : Future.succeededFuture();
                });
    }

    private Future<List<ItemStock>> stock(List<ItemStock> read) {
        long after = read.isEmpty() ? 0 : read.get(read.size() - 1).place();
        return persistence
                .ask(() -> store.stock(sale.id(), after, SaleStore.MAX_PAGE))
                .compose(page -> {
                    read.addAll(page);
                    // A page that does not lead further is the last one, also of a store that counts wrongly.
                    boolean more = page.size() == SaleStore.MAX_PAGE
                            && page.get(page.size() - 1).place() > after;
                    return more ? stock(read) : Future.succeededFuture(read);
                });
    }

    private Future<List<Confirmation>> confirmations(List<Confirmation> read) {
        long after = read.isEmpty() ? 0 : read.get(read.size() - 1).number();
        return persistence
                .ask(() -> store.confirmations(sale.id(), after, SaleStore.MAX_PAGE))
                .compose(page -> {
                    read.addAll(page);
                    boolean more = page.size() == SaleStore.MAX_PAGE
                            && page.get(page.size() - 1).number() > after;
                    return more ? confirmations(read) : Future.succeededFuture(read);
                });
    }

    private Future<Map<ReservationId, Reservation>> reservations() {
        Set<ReservationId> ids = new LinkedHashSet<>();
        history.each(CallKind.RESERVE, call -> ids.add(((ReserveRequest) call.request()).id()));
        List<ReservationId> all = List.copyOf(ids);
        return persistence.askAll(all, id -> store.reservation(sale.id(), id)).map(answers -> {
            Map<ReservationId, Reservation> known = new LinkedHashMap<>();
            for (int i = 0; i < all.size(); i++) {
                ReservationId id = all.get(i);
                Optional<Reservation> found = answers.get(i);
                found.ifPresent(it -> known.put(id, it));
            }
            return known;
        });
    }
}
