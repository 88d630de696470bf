package dev.sluice.simulator.history;

import dev.sluice.core.coupon.CampaignStatus;
import dev.sluice.core.coupon.Issuance;
import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.ItemStock;
import dev.sluice.core.sale.Reservation;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.SaleStatus;
import dev.sluice.core.waiting.RoomCounts;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the store holds when a run is over; a part is empty if the run has no such thing or it could not be read.
 *
 * @param coupons the campaign
 * @param room the waiting room
 * @param rankings every window in which an event of the run may count, from first to last
 * @param sale the sale, after holds that ran out were returned
 * @param wallets the wallets of the users who used theirs
 * @param unreadable why parts are missing that the run has; empty if none is
 */
public record FinalState(
        Optional<Coupons> coupons,
        Optional<Room> room,
        Optional<Map<Window, List<Entry>>> rankings,
        Optional<Sold> sale,
        Optional<Wallets> wallets,
        String unreadable) {

    /** A campaign's counts, and all its issuances in order of their numbers. */
    public record Coupons(CampaignStatus status, List<Issuance> issuances) {}

    /**
     * A room's counts.
     *
     * @param counts after the silent were dropped
     * @param silence whether nobody was heard of for the grace time before that
     */
    public record Room(RoomCounts counts, boolean silence) {}

    /**
     * A sale's counts, what became of its items, and its outbox.
     *
     * @param reservations those that the history names and the store knows, by their names
     * @param relayed how far the run's relay had passed the outbox on
     */
    public record Sold(
            SaleStatus status,
            List<ItemStock> stock,
            List<Confirmation> confirmations,
            Map<ReservationId, Reservation> reservations,
            long relayed) {}

    /**
     * Wallets by the numbers of their users.
     *
     * @param statements the latest entries of each, at least {@link dev.sluice.core.wallet.WalletStore#MAX_PAGE}
     */
    public record Wallets(Map<Integer, WalletStatus> statuses, Map<Integer, List<WalletEntry>> statements) {}
}
