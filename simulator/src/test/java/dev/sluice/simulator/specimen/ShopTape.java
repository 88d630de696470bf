package dev.sluice.simulator.specimen;

import dev.sluice.core.RequestId;
import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.Operator;
import dev.sluice.core.ranking.RankStyle;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.ScoreOrder;
import dev.sluice.core.ranking.TieBreak;
import dev.sluice.core.ranking.WindowKind;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.CouponUse;
import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.Sale;
import dev.sluice.core.sale.SaleId;
import dev.sluice.simulator.check.Evidence;
import dev.sluice.simulator.check.Judge;
import dev.sluice.simulator.crowd.Stage;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.CallKind;
import dev.sluice.simulator.history.ConfirmRequest;
import dev.sluice.simulator.history.History;
import dev.sluice.simulator.history.ReserveRequest;
import dev.sluice.simulator.history.Users;
import dev.sluice.simulator.history.WalletRequest;
import dev.sluice.simulator.result.InvariantResult;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Plays a shop call by call and notes each as a run would; time stands still but for what the shop's clock is moved. */
public final class ShopTape {
    /** A campaign of ten coupons, two each. */
    public static final CampaignId CAMPAIGN = new CampaignId("tape-coupon");

    static final String RELAY = "board";

    private static final Duration HOLD = Duration.ofSeconds(10);
    private static final LeaderboardId BOARD = new LeaderboardId("tape-board");

    final Shop shop;
    final Stage stage;
    final SaleId sale = new SaleId("tape-sale");
    final History history = new History();
    private final Instant begin;
    private long ticks;

    /** Opens a shop that sells five cups of 10 points and one seat of 50. */
    public ShopTape(Shop shop) {
        this.shop = shop;
        this.begin = shop.clock().instant();
        Instant closes = begin.plus(Duration.ofHours(1));
        Campaign campaign = new Campaign(CAMPAIGN, 10, 2, begin, closes, Duration.ofDays(1));
        Sale rules = new Sale(
                sale,
                List.of(new Item(new ItemId("cup"), 5, 10), new Item(new ItemId("seat"), 1, 50)),
                begin,
                closes,
                Duration.ofMinutes(1));
        Leaderboard board = new Leaderboard(
                BOARD,
                Operator.INCREMENT,
                ScoreOrder.HIGHER_IS_BETTER,
                TieBreak.FIRST_REACHED,
                RankStyle.ORDINAL,
                ZoneOffset.UTC,
                Map.of(WindowKind.ALL, Duration.ZERO),
                Duration.ofHours(1),
                closes);
        this.stage = new Stage(
                begin,
                Optional.of(campaign),
                Optional.empty(),
                Optional.of(board),
                Optional.of(rules),
                Optional.of("tape"));
        shop.coupons().create(campaign);
        shop.sales().create(rules);
        shop.boards().create(board);
    }

    public void issue(int user) {
        RequestId request = new RequestId("wish");
        call(CallKind.ISSUE, user, request, () -> shop.coupons().issue(CAMPAIGN, Users.id(user), request));
    }

    public void charge(int user, long amount, String request) {
        WalletRequest asked = new WalletRequest(stage.wallet(user), amount, new RequestId(request));
        call(CallKind.CHARGE, user, asked, () -> shop.wallets().charge(asked.wallet(), amount, asked.id()));
    }

    public void pay(int user, long amount, String request) {
        WalletRequest asked = new WalletRequest(stage.wallet(user), amount, new RequestId(request));
        call(CallKind.PAY, user, asked, () -> shop.wallets().pay(asked.wallet(), amount, asked.id()));
    }

    public void balance(int user) {
        call(CallKind.BALANCE, user, Call.NOTHING, () -> shop.wallets().status(stage.wallet(user)));
    }

    public void stock() {
        call(CallKind.STOCK, 0, 0L, () -> shop.sales().stock(sale, 0, 10));
    }

    public void reserve(String name, int user, String item, long quantity) {
        ReserveRequest asked =
                new ReserveRequest(new ReservationId(name), List.of(new Line(new ItemId(item), quantity)), HOLD);
        call(
                CallKind.RESERVE,
                user,
                asked,
                () -> shop.sales().reserve(sale, asked.id(), Users.id(user), asked.lines(), HOLD));
    }

    public void confirm(String name, int user) {
        confirm(name, user, Optional.empty());
    }

    /** Confirms with a coupon that lessens the total. */
    public void confirm(String name, int user, long coupon, long discount) {
        confirm(name, user, Optional.of(new CouponUse(CAMPAIGN, coupon, discount)));
    }

    private void confirm(String name, int user, Optional<CouponUse> coupon) {
        ConfirmRequest asked = new ConfirmRequest(new ReservationId(name), new Payment(stage.wallet(user), coupon));
        call(
                CallKind.CONFIRM,
                user,
                asked,
                () -> shop.sales().confirm(sale, asked.id(), Users.id(user), asked.payment()));
    }

    public void cancel(String name, int user) {
        ReservationId id = new ReservationId(name);
        call(CallKind.CANCEL, user, id, () -> shop.sales().cancel(sale, id, Users.id(user)));
    }

    public void expire() {
        call(CallKind.EXPIRE, Call.NOBODY, Call.NOTHING, () -> shop.sales().expire(sale, 100));
    }

    /** Passes the outbox on to the leaderboard, one confirmation after the other. */
    public void relay() {
        long after = shop.sales().relayed(sale, RELAY).result();
        List<Confirmation> page = shop.sales().confirmations(sale, after, 1).result();
        while (!page.isEmpty()) {
            Confirmation each = page.get(0);
            each.lines().forEach(line -> record(each, line));
            shop.sales().relayed(sale, RELAY, each.number());
            page = shop.sales().confirmations(sale, each.number(), 1).result();
        }
    }

    private void record(Confirmation sold, Line line) {
        ScoreEvent event = new ScoreEvent(
                new EventId(sale + "#" + sold.number() + "#" + line.item()),
                new MemberId(line.item().value()),
                line.quantity(),
                sold.at());
        call(CallKind.RECORD, Call.NOBODY, event, () -> shop.boards().record(BOARD, event));
    }

    /** Notes a call from when it begins until it is answered. */
    void call(CallKind kind, int user, Object request, Supplier<? extends Future<?>> store) {
        long start = now();
        Call call = new Call(kind, user, request, 0, start, start);
        history.add(call);
        store.get().onComplete((answer, fault) -> call.end(now(), answer, fault));
    }

    private long now() {
        return Duration.between(begin, shop.clock().instant()).toNanos() + ++ticks;
    }

    /** The judge's verdict on all that was played. */
    public List<InvariantResult> verdicts() {
        return Judge.judge(new Evidence(stage, history, new ShopReader(this).read()));
    }
}
