package dev.sluice.simulator.specimen;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.IssueResult;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.store.Stores;
import dev.sluice.core.waiting.JoinResult;
import dev.sluice.core.waiting.LaneId;
import dev.sluice.core.waiting.PositionResult;
import dev.sluice.core.waiting.RoomId;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;

/** Sound stores that take their time. */
public final class Slow {
    private Slow() {}

    /** The stores, each answer of the hot operations some milliseconds later. */
    public static Stores by(long millis, Stores sound, Vertx vertx) {
        return new Altered(
                sound,
                new ForwardingCoupons(sound.coupons()) {
                    @Override
                    public Future<IssueResult> issue(CampaignId campaign, UserId user, RequestId request) {
                        return after(millis, vertx, super.issue(campaign, user, request));
                    }
                },
                new ForwardingRooms(sound.waitingRooms()) {
                    @Override
                    public Future<JoinResult> join(RoomId room, UserId user, LaneId lane) {
                        return after(millis, vertx, super.join(room, user, lane));
                    }

                    @Override
                    public Future<PositionResult> position(RoomId room, UserId user) {
                        return after(millis, vertx, super.position(room, user));
                    }
                },
                new ForwardingBoards(sound.leaderboards()) {
                    @Override
                    public Future<RecordResult> record(LeaderboardId leaderboard, ScoreEvent event) {
                        return after(millis, vertx, super.record(leaderboard, event));
                    }
                });
    }

    private static <T> Future<T> after(long millis, Vertx vertx, Future<T> answer) {
        return vertx.timer(millis, TimeUnit.MILLISECONDS).compose(passed -> answer);
    }
}
