package dev.sluice.simulator.crowd;

import dev.sluice.core.RequestId;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.waiting.Lane;
import dev.sluice.core.waiting.LaneId;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.CallKind;
import dev.sluice.simulator.scenario.BoardRules;
import java.util.List;

/** What a caller asks for, in words of the ports: the same request however often it is made. */
final class Requests {
    private static final int TOP = 10;
    private static final int NEIGHBOURS = 5;

    private final Caller caller;
    private final World world;

    Requests(Caller caller) {
        this.caller = caller;
        this.world = caller.world;
    }

    /** @param wish names the request for a coupon */
    void issue(String wish) {
        RequestId request = new RequestId(wish);
        caller.call(
                CallKind.ISSUE,
                request,
                () -> world.shops.coupons().issue(world.campaign(), world.user(caller.user), request));
    }

    void join() {
        LaneId lane = lane();
        caller.call(CallKind.JOIN, lane, () -> world.shops.rooms().join(world.room(), world.user(caller.user), lane));
    }

    void position() {
        caller.call(
                CallKind.POSITION,
                Call.NOTHING,
                () -> world.shops.rooms().position(world.room(), world.user(caller.user)));
    }

    void heartbeat() {
        caller.call(
                CallKind.HEARTBEAT,
                Call.NOTHING,
                () -> world.shops.rooms().heartbeat(world.room(), world.user(caller.user)));
    }

    /** @param kind complete or leave */
    void end(CallKind kind, long ticket) {
        caller.call(
                kind,
                ticket,
                () -> kind == CallKind.LEAVE
                        ? world.shops.rooms().leave(world.room(), world.user(caller.user), ticket)
                        : world.shops.rooms().complete(world.room(), world.user(caller.user), ticket));
    }

    void record() {
        BoardRules rules = world.scenario.leaderboard().orElseThrow();
        int visit = caller.visit;
        long value = world.dice.between(rules.values().least(), rules.values().most(), visit, Question.VALUE, 0);
        long back = world.dice.between(0, rules.spread().toMillis(), visit, Question.EVENT_TIME, 0);
        ScoreEvent event = new ScoreEvent(
                new EventId("e" + visit), member(), value, world.stage.begin().minusMillis(back));
        caller.call(CallKind.RECORD, event, () -> world.shops.boards().record(world.board(), event));
    }

    void rank() {
        MemberId member = member();
        caller.call(CallKind.RANK, member, () -> world.shops.boards().rankOf(world.board(), window(), member));
    }

    void top() {
        Window window = window();
        caller.call(CallKind.TOP, window, () -> world.shops.boards().top(world.board(), window, TOP));
    }

    void around() {
        MemberId member = member();
        caller.call(
                CallKind.AROUND,
                member,
                () -> world.shops.boards().around(world.board(), window(), member, NEIGHBOURS));
    }

    private LaneId lane() {
        List<Lane> lanes = world.stage.room().orElseThrow().lanes();
        return lanes.get((int) world.dice.between(0, lanes.size() - 1L, caller.user, Question.LANE, 0))
                .id();
    }

    private MemberId member() {
        BoardRules rules = world.scenario.leaderboard().orElseThrow();
        double share = Math.pow(world.dice.share(caller.visit, Question.MEMBER, 0), rules.skew());
        return world.member((int) (share * world.members()));
    }

    private Window window() {
        List<Window> windows = world.windows();
        return windows.get((int) world.dice.between(0, windows.size() - 1L, caller.visit, Question.WINDOW, 0));
    }
}
