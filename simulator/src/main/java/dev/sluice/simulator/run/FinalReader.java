package dev.sluice.simulator.run;

import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.coupon.Issuance;
import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.Page;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.store.Stores;
import dev.sluice.core.waiting.AdmitResult.Admissions;
import dev.sluice.core.waiting.WaitingRoom;
import dev.sluice.simulator.crowd.Deadlines;
import dev.sluice.simulator.crowd.Stage;
import dev.sluice.simulator.history.CallKind;
import dev.sluice.simulator.history.FinalState;
import dev.sluice.simulator.history.FinalState.Coupons;
import dev.sluice.simulator.history.FinalState.Room;
import dev.sluice.simulator.history.FinalState.Sold;
import dev.sluice.simulator.history.FinalState.Wallets;
import dev.sluice.simulator.history.History;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Reads what a store holds when the users are gone; each part in good time or not at all. */
public final class FinalReader {
    /** A grace time longer than this is not waited for. */
    static final Duration LONGEST_GRACE = Duration.ofSeconds(10);

    private final Vertx vertx;
    private final Stores stores;
    private final Stage stage;
    private final History history;
    private final Deadlines deadlines;
    private final Persistence persistence;
    private final List<String> unreadable = Collections.synchronizedList(new ArrayList<>());

    /**
     * A reader of what the stage has.
     *
     * @param history tells in which windows events were recorded
     * @param deadlines how long a call and a part may take
     */
    public FinalReader(Vertx vertx, Stores stores, Stage stage, History history, Deadlines deadlines) {
        this.vertx = vertx;
        this.stores = stores;
        this.stage = stage;
        this.history = history;
        this.deadlines = deadlines;
        this.persistence = new Persistence(vertx, deadlines.answer());
    }

    /** The final state; never fails: what cannot be read is missing, and the state says why. */
    public Future<FinalState> read() {
        Future<Optional<Coupons>> coupons = part(stage.campaign(), this::coupons);
        Future<Optional<Room>> room = part(stage.room(), this::room);
        Future<Optional<Map<Window, List<Entry>>>> rankings = part(stage.board(), this::rankings);
        Future<Optional<Sold>> sale =
                part(stage.sale(), it -> new SaleReader(vertx, stores.sales(), it, history, persistence).read());
        Future<Optional<Wallets>> wallets =
                part(stage.wallets(), it -> new WalletReader(stores.wallets(), stage, history, persistence).read());
        return Future.all(coupons, room, rankings, sale, wallets)
                .map(read -> new FinalState(
                        coupons.result(),
                        room.result(),
                        rankings.result(),
                        sale.result(),
                        wallets.result(),
                        String.join("; ", unreadable)));
    }

    private <D, T> Future<Optional<T>> part(Optional<D> definition, Function<D, Future<T>> reader) {
        if (definition.isEmpty()) {
            return Future.succeededFuture(Optional.empty());
        }
        return reader.apply(definition.get())
                .timeout(deadlines.reading().toMillis(), TimeUnit.MILLISECONDS)
                .map(Optional::of)
                .recover(fault -> {
                    unreadable.add("the final state could not be read: " + fault.getMessage());
                    return Future.succeededFuture(Optional.empty());
                });
    }

    private Future<Coupons> coupons(Campaign campaign) {
        CouponStore store = stores.coupons();
        return persistence
                .ask(() -> store.status(campaign.id()))
                .compose(status -> status.isEmpty()
                        ? Future.failedFuture("the campaign is gone")
                        : issuances(campaign.id(), new ArrayList<>()).map(all -> new Coupons(status.get(), all)));
    }

    private Future<List<Issuance>> issuances(CampaignId campaign, List<Issuance> read) {
        long after = read.isEmpty() ? 0 : read.get(read.size() - 1).seq();
        return persistence
                .ask(() -> stores.coupons().issuances(campaign, after, CouponStore.MAX_PAGE))
                .compose(page -> {
                    read.addAll(page);
                    // A page that does not lead further is the last one, also of a store that counts wrongly.
                    boolean more = page.size() == CouponStore.MAX_PAGE
                            && page.get(page.size() - 1).seq() > after;
                    return more ? issuances(campaign, read) : Future.succeededFuture(read);
                });
    }

    private Future<Room> room(WaitingRoom room) {
        boolean waits = room.grace().compareTo(LONGEST_GRACE) <= 0;
        Future<Void> silence = waits
                ? vertx.timer(room.grace().toMillis() + 50, TimeUnit.MILLISECONDS)
                        .mapEmpty()
                : Future.succeededFuture();
        return silence.compose(passed -> dropSilent(room, 1_000))
                .compose(dropped -> persistence
                        .ask(() -> stores.waitingRooms().counts(room.id()))
                        .compose(counts -> counts.isEmpty()
                                ? Future.failedFuture("the waiting room is gone")
                                : Future.succeededFuture(new Room(counts.get(), waits && dropped))));
    }

    /** Whether the store says that nobody is left to be dropped, after at most that many calls. */
    private Future<Boolean> dropSilent(WaitingRoom room, int calls) {
        return persistence.ask(() -> stores.waitingRooms().admit(room.id(), 0)).compose(answer -> {
            boolean more = answer instanceof Admissions done && done.more();
            return more && calls > 1 ? dropSilent(room, calls - 1) : Future.succeededFuture(!more);
        });
    }

    private Future<Map<Window, List<Entry>>> rankings(Leaderboard board) {
        Set<Window> windows = new LinkedHashSet<>();
        history.each(CallKind.RECORD, call -> windows.addAll(board.windowsAt(((ScoreEvent) call.request()).at())));
        return windows(board.id(), windows.iterator(), new LinkedHashMap<>());
    }

    private Future<Map<Window, List<Entry>>> windows(
            LeaderboardId board, Iterator<Window> left, Map<Window, List<Entry>> read) {
        if (!left.hasNext()) {
            return Future.succeededFuture(read);
        }
        Window window = left.next();
        return entries(board, window, new ArrayList<>()).compose(entries -> {
            read.put(window, entries);
            return windows(board, left, read);
        });
    }

    private Future<List<Entry>> entries(LeaderboardId board, Window window, List<Entry> read) {
        int limit = LeaderboardStore.MAX_PAGE;
        return persistence
                .ask(() -> stores.leaderboards().page(board, window, read.size(), limit))
                .compose(answer -> {
                    if (!(answer instanceof Page page)) {
                        return Future.failedFuture("the leaderboard is gone");
                    }
                    read.addAll(page.entries());
                    return page.entries().size() == limit ? entries(board, window, read) : Future.succeededFuture(read);
                });
    }
}
