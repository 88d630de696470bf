package dev.sluice.simulator.history;

import dev.sluice.core.coupon.CampaignStatus;
import dev.sluice.core.coupon.Issuance;
import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.waiting.RoomCounts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the store holds when a run is over; a part is empty if the run has no such thing or it could not be read.
 *
 * @param coupons the campaign
 * @param room the waiting room
 * @param rankings every window in which an event of the run may count, from first to last
 * @param unreadable why parts are missing that the run has; empty if none is
 */
public record FinalState(
        Optional<Coupons> coupons,
        Optional<Room> room,
        Optional<Map<Window, List<Entry>>> rankings,
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
}
