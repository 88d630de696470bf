package dev.sluice.simulator.history;

import java.util.Locale;

/** Which operation was called, and with what. */
public enum CallKind {
    /** Request: a {@link dev.sluice.core.RequestId}. */
    ISSUE,
    /** Request: a {@link dev.sluice.core.waiting.LaneId}. */
    JOIN,
    /** Request: none. */
    POSITION,
    /** Request: none. */
    HEARTBEAT,
    /** Request: the ticket, a {@link Long}. */
    COMPLETE,
    /** Request: the ticket, a {@link Long}. */
    LEAVE,
    /** Request: a {@link dev.sluice.core.ranking.ScoreEvent}. */
    RECORD,
    /** Request: a {@link dev.sluice.core.ranking.MemberId}. */
    RANK,
    /** Request: a {@link dev.sluice.core.ranking.Window}. */
    TOP,
    /** Request: a {@link dev.sluice.core.ranking.MemberId}. */
    AROUND,
    /** Request: a {@link WalletRequest}. */
    CHARGE,
    /** Request: a {@link WalletRequest}. */
    PAY,
    /** Request: none. The wallet is that of the call's user, also where another who shares it asked. */
    BALANCE,
    /** Reads a page of what is left of a sale. Request: the place before it, a {@link Long}. */
    STOCK,
    /** Request: a {@link ReserveRequest}. */
    RESERVE,
    /** Request: a {@link ConfirmRequest}. */
    CONFIRM,
    /** Request: a {@link dev.sluice.core.sale.ReservationId}. */
    CANCEL,
    /** A sweeper returns the units of holds that ran out; no user's call. Request: none. */
    EXPIRE,
    /** A promoter lets people in; no user's call. Request: none. */
    ADMIT,
    /** The simulator looks at a room's counts; no user's call. Request: none. */
    COUNTS;

    /** Whether users make this call, so that it counts for speed. */
    public boolean isUsers() {
        return this != ADMIT && this != COUNTS && this != EXPIRE;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
