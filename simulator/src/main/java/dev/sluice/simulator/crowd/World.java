package dev.sluice.simulator.crowd;

import dev.sluice.core.UserId;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.core.waiting.RoomId;
import dev.sluice.core.waiting.WaitingRoom;
import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.core.wallet.WalletStore;
import dev.sluice.simulator.history.History;
import dev.sluice.simulator.history.Users;
import dev.sluice.simulator.scenario.BoardRules;
import dev.sluice.simulator.scenario.Scenario;
import java.util.List;
import java.util.stream.IntStream;

/** What all users of a run share: the stores they ask, the names they know, the agenda, the dice and the history. */
final class World {
    final Scenario scenario;
    final Stage stage;
    final Shops shops;
    final History history;
    final Agenda agenda = new Agenda();
    final Dice dice;

    private final UserId[] users;
    private final MemberId[] members;
    private final List<Window> windows;
    private long epoch;
    private boolean open = true;
    private boolean listening = true;
    private int inFlight;
    private int callers;
    private int visitsEnded;
    private int visitsMet;
    private long lastMet;

    /** The stores, as clients see them. */
    record Shops(
            CouponStore coupons,
            WaitingRoomStore rooms,
            LeaderboardStore boards,
            WalletStore wallets,
            SaleStore sales) {}

    World(Scenario scenario, Stage stage, Shops shops, History history) {
        this.scenario = scenario;
        this.stage = stage;
        this.shops = shops;
        this.history = history;
        this.dice = new Dice(scenario.seed());
        this.users = IntStream.range(0, scenario.users()).mapToObj(Users::id).toArray(UserId[]::new);
        this.members = IntStream.range(
                        0, scenario.leaderboard().map(BoardRules::members).orElse(0))
                .mapToObj(n -> memberOf(scenario, n))
                .toArray(MemberId[]::new);
        this.windows =
                stage.board().map(board -> board.windowsAt(stage.begin())).orElse(List.of());
    }

    private static MemberId memberOf(Scenario scenario, int number) {
        boolean fromSale = scenario.leaderboard().filter(BoardRules::fromSale).isPresent();
        return new MemberId(
                fromSale ? Catalogue.item(scenario.sale().orElseThrow(), number).value() : "item-" + number);
    }

    /** Lets time begin. */
    void begin() {
        epoch = System.nanoTime();
    }

    /** Nanoseconds since the run began. */
    long now() {
        return System.nanoTime() - epoch;
    }

    UserId user(int number) {
        return users[number];
    }

    MemberId member(int number) {
        return members[number];
    }

    int members() {
        return members.length;
    }

    /** The windows of the run's start, which users read. */
    List<Window> windows() {
        return windows;
    }

    CampaignId campaign() {
        return stage.campaign().orElseThrow().id();
    }

    RoomId room() {
        return stage.room().map(WaitingRoom::id).orElseThrow();
    }

    LeaderboardId board() {
        return stage.board().orElseThrow().id();
    }

    SaleId sale() {
        return stage.sale().orElseThrow().id();
    }

    /** Whether users may still ask for anything new. */
    boolean isOpen() {
        return open;
    }

    void close() {
        open = false;
    }

    /** From now on nobody listens to answers, and the history does not change any more. */
    void forgetCalls() {
        listening = false;
    }

    boolean isListening() {
        return listening;
    }

    void callBegan() {
        inFlight++;
    }

    void callEnded() {
        inFlight--;
    }

    int inFlight() {
        return inFlight;
    }

    void callerBegan() {
        callers++;
    }

    void callerEnded() {
        callers--;
    }

    /** How many callers have not made their last request. */
    int callers() {
        return callers;
    }

    void visitMet(long now) {
        visitsMet++;
        lastMet = now;
    }

    /** Visits that got their first answer, each second until the last of them did. */
    double metPerSecond() {
        return lastMet == 0 ? 0 : visitsMet * 1e9 / lastMet;
    }

    void visitEnded() {
        visitsEnded++;
    }

    int visitsEnded() {
        return visitsEnded;
    }
}
