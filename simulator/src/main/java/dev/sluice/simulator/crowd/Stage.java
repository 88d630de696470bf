package dev.sluice.simulator.crowd;

import dev.sluice.core.UserId;
import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.sale.Sale;
import dev.sluice.core.waiting.RoomId;
import dev.sluice.core.waiting.WaitingRoom;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.Users;
import dev.sluice.simulator.scenario.BoardRules;
import dev.sluice.simulator.scenario.CouponRules;
import dev.sluice.simulator.scenario.RoomRules;
import dev.sluice.simulator.scenario.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a run makes on its store, of names that no other run uses.
 *
 * @param begin the run's start by the wall clock, a whole millisecond
 * @param campaign open from before the run until long after
 * @param room open until long after the run
 * @param board kept until long after the run
 * @param sale open from before the run until long after
 * @param wallets what the names of the run's wallets begin with
 */
public record Stage(
        Instant begin,
        Optional<Campaign> campaign,
        Optional<WaitingRoom> room,
        Optional<Leaderboard> board,
        Optional<Sale> sale,
        Optional<String> wallets) {
    static final Duration LONG = Duration.ofHours(2);

    /**
     * The stage for a scenario.
     *
     * @param run the name of the run, which all names begin with
     */
    public static Stage of(Scenario scenario, String run, Instant begin) {
        return new Stage(
                begin,
                scenario.campaign().map(rules -> campaign(rules, run, begin)),
                scenario.waitingRoom().map(rules -> room(rules, run, begin)),
                scenario.leaderboard().map(rules -> board(rules, run, begin)),
                scenario.sale().map(rules -> Catalogue.sale(rules, scenario.seed(), run, begin)),
                scenario.wallet().map(rules -> run + "-wallet"));
    }

    /** The wallet of the user of that number. */
    public WalletId wallet(int user) {
        return new WalletId(wallets.orElseThrow() + "-" + Users.id(user));
    }

    /** Whose wallet that is: the number of its user; {@link dev.sluice.simulator.history.Call#NOBODY} if of none. */
    public int owner(WalletId wallet) {
        String prefix = wallets.orElseThrow() + "-";
        return wallet.value().startsWith(prefix)
                ? Users.number(new UserId(wallet.value().substring(prefix.length())))
                : Call.NOBODY;
    }

    private static Campaign campaign(CouponRules rules, String run, Instant begin) {
        return new Campaign(
                new CampaignId(run + "-coupon"),
                rules.stock(),
                rules.perUserLimit(),
                begin.minus(LONG),
                begin.plus(LONG),
                Duration.ofMinutes(1));
    }

    private static WaitingRoom room(RoomRules rules, String run, Instant begin) {
        return new WaitingRoom(
                new RoomId(run + "-room"),
                rules.capacity(),
                rules.admissionsPerSecond(),
                rules.admissionTtl(),
                rules.grace(),
                rules.lanes(),
                begin.plus(LONG));
    }

    private static Leaderboard board(BoardRules rules, String run, Instant begin) {
        return new Leaderboard(
                new LeaderboardId(run + "-board"),
                rules.operator(),
                rules.order(),
                rules.ties(),
                rules.ranks(),
                rules.zone(),
                rules.windows(),
                LONG,
                begin.plus(LONG));
    }
}
