package dev.sluice.core.service;

import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CampaignStatus;
import dev.sluice.core.coupon.Issuance;
import dev.sluice.core.coupon.IssueResult;
import dev.sluice.core.coupon.RedeemResult;
import dev.sluice.core.coupon.RevokeResult;
import dev.sluice.core.ranking.AroundResult;
import dev.sluice.core.ranking.HistoryResult;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.MovementResult;
import dev.sluice.core.ranking.PageResult;
import dev.sluice.core.ranking.RankResult;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoresResult;
import dev.sluice.core.ranking.SnapshotResult;
import dev.sluice.core.sale.CancelResult;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.ExpireResult;
import dev.sluice.core.sale.ItemStock;
import dev.sluice.core.sale.Reservation;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.sale.Sale;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.sale.SaleStatus;
import dev.sluice.core.store.CreateResult;
import dev.sluice.core.waiting.AdmitResult;
import dev.sluice.core.waiting.EndResult;
import dev.sluice.core.waiting.HeartbeatResult;
import dev.sluice.core.waiting.JoinResult;
import dev.sluice.core.waiting.PositionResult;
import dev.sluice.core.waiting.RoomCounts;
import dev.sluice.core.waiting.RoomId;
import dev.sluice.core.waiting.WaitingRoom;
import dev.sluice.core.wallet.ChargeResult;
import dev.sluice.core.wallet.PayResult;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.core.wallet.WalletStatus;
import java.util.List;
import java.util.Optional;

/** Every address of the services on the event bus, with the types that go there and come back. */
public final class Addresses {
    public static final Operation<Campaign, CreateResult> COUPON_CREATE = new Operation<>("sluice.coupon.create");
    public static final Operation<CouponRequests.Issue, IssueResult> COUPON_ISSUE =
            new Operation<>("sluice.coupon.issue");
    public static final Operation<CouponRequests.Redeem, RedeemResult> COUPON_REDEEM =
            new Operation<>("sluice.coupon.redeem");
    public static final Operation<CouponRequests.Revoke, RevokeResult> COUPON_REVOKE =
            new Operation<>("sluice.coupon.revoke");
    public static final Operation<CampaignId, Optional<CampaignStatus>> COUPON_STATUS =
            new Operation<>("sluice.coupon.status");
    public static final Operation<CouponRequests.List, List<Issuance>> COUPON_ISSUANCES =
            new Operation<>("sluice.coupon.issuances");
    public static final Operation<CouponRequests.ListOf, List<Issuance>> COUPON_ISSUANCES_OF =
            new Operation<>("sluice.coupon.issuances-of");

    public static final Operation<WaitingRoom, CreateResult> ROOM_CREATE = new Operation<>("sluice.room.create");
    public static final Operation<WaitingRoomRequests.Join, JoinResult> ROOM_JOIN = new Operation<>("sluice.room.join");
    public static final Operation<WaitingRoomRequests.Ask, PositionResult> ROOM_POSITION =
            new Operation<>("sluice.room.position");
    public static final Operation<WaitingRoomRequests.Ask, HeartbeatResult> ROOM_HEARTBEAT =
            new Operation<>("sluice.room.heartbeat");
    public static final Operation<WaitingRoomRequests.Admit, AdmitResult> ROOM_ADMIT =
            new Operation<>("sluice.room.admit");
    public static final Operation<WaitingRoomRequests.End, EndResult> ROOM_COMPLETE =
            new Operation<>("sluice.room.complete");
    public static final Operation<WaitingRoomRequests.End, EndResult> ROOM_LEAVE = new Operation<>("sluice.room.leave");
    public static final Operation<RoomId, Optional<RoomCounts>> ROOM_COUNTS = new Operation<>("sluice.room.counts");

    public static final Operation<Leaderboard, CreateResult> RANKING_CREATE = new Operation<>("sluice.ranking.create");
    public static final Operation<LeaderboardRequests.RecordEvent, RecordResult> RANKING_RECORD =
            new Operation<>("sluice.ranking.record");
    public static final Operation<LeaderboardRequests.Remove, RecordResult> RANKING_REMOVE =
            new Operation<>("sluice.ranking.remove");
    public static final Operation<LeaderboardRequests.Read, PageResult> RANKING_PAGE =
            new Operation<>("sluice.ranking.page");
    public static final Operation<LeaderboardRequests.ReadByScore, PageResult> RANKING_BY_SCORE =
            new Operation<>("sluice.ranking.by-score");
    public static final Operation<LeaderboardRequests.RankOf, RankResult> RANKING_RANK_OF =
            new Operation<>("sluice.ranking.rank-of");
    public static final Operation<LeaderboardRequests.Around, AroundResult> RANKING_AROUND =
            new Operation<>("sluice.ranking.around");
    public static final Operation<LeaderboardRequests.ReadScores, ScoresResult> RANKING_SCORES =
            new Operation<>("sluice.ranking.scores");
    public static final Operation<LeaderboardRequests.TakeSnapshot, SnapshotResult> RANKING_SNAPSHOT =
            new Operation<>("sluice.ranking.snapshot");
    public static final Operation<LeaderboardRequests.ReadMovement, MovementResult> RANKING_MOVEMENT =
            new Operation<>("sluice.ranking.movement");
    public static final Operation<LeaderboardRequests.ReadHistory, HistoryResult> RANKING_HISTORY =
            new Operation<>("sluice.ranking.history");
    public static final Operation<LeaderboardId, Optional<Leaderboard>> RANKING_DEFINITION =
            new Operation<>("sluice.ranking.definition");

    public static final Operation<WalletRequests.Charge, ChargeResult> WALLET_CHARGE =
            new Operation<>("sluice.wallet.charge");
    public static final Operation<WalletRequests.Pay, PayResult> WALLET_PAY = new Operation<>("sluice.wallet.pay");
    public static final Operation<WalletId, WalletStatus> WALLET_STATUS = new Operation<>("sluice.wallet.status");
    public static final Operation<WalletRequests.List, List<WalletEntry>> WALLET_ENTRIES =
            new Operation<>("sluice.wallet.entries");

    public static final Operation<Sale, CreateResult> SALE_CREATE = new Operation<>("sluice.sale.create");
    public static final Operation<SaleRequests.Reserve, ReserveResult> SALE_RESERVE =
            new Operation<>("sluice.sale.reserve");
    public static final Operation<SaleRequests.Confirm, ConfirmResult> SALE_CONFIRM =
            new Operation<>("sluice.sale.confirm");
    public static final Operation<SaleRequests.Cancel, CancelResult> SALE_CANCEL =
            new Operation<>("sluice.sale.cancel");
    public static final Operation<SaleRequests.Expire, ExpireResult> SALE_EXPIRE =
            new Operation<>("sluice.sale.expire");
    public static final Operation<SaleId, Optional<SaleStatus>> SALE_STATUS = new Operation<>("sluice.sale.status");
    public static final Operation<SaleRequests.ListStock, List<ItemStock>> SALE_STOCK =
            new Operation<>("sluice.sale.stock");
    public static final Operation<SaleRequests.Find, Optional<Reservation>> SALE_RESERVATION =
            new Operation<>("sluice.sale.reservation");
    public static final Operation<SaleRequests.ListConfirmations, List<Confirmation>> SALE_CONFIRMATIONS =
            new Operation<>("sluice.sale.confirmations");
    public static final Operation<SaleRequests.AskRelay, Long> SALE_RELAYED = new Operation<>("sluice.sale.relayed");
    public static final Operation<SaleRequests.Relay, Long> SALE_RELAY = new Operation<>("sluice.sale.relay");

    private Addresses() {}
}
