package dev.sluice.core.wallet;

import dev.sluice.core.RequestId;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;

/**
 * Keeps points. Every call is one atomic step in the backend and may be repeated: the same request gets the same answer.
 * A refusal is a value; a failed future is a fault ({@link dev.sluice.core.StoreException}) whose outcome the same call,
 * repeated, settles. Wallets need not be made: one that nobody charged is empty.
 *
 * <p>A wallet remembers by its request what was charged or paid, for {@link #REQUEST_MEMORY} at least: the same request
 * with the same amount is answered as it was the first time, with the balance of then; as anything else it is
 * {@code RequestReused}. Refusals are not remembered, so a payment that was too much succeeds once there is enough. Two
 * wallets may use the same request ids. Ids that begin with {@code sale~} are those of sales; an application leaves them
 * alone.
 *
 * <p>At all times:
 *
 * <ul>
 *   <li>P1: no charge and no payment is lost or counted twice: charged minus spent is the balance.
 *   <li>P2: a balance is never less than zero.
 *   <li>P3: charges and payments of one wallet exclude each other; two wallets never wait for each other.
 * </ul>
 */
public interface WalletStore {
    /** The most points a wallet may hold, 2^53 - 1: exact in every backend. */
    long MAX_BALANCE = 9_007_199_254_740_991L;

    /** The most points one call charges or pays; the least are 1. */
    long MAX_AMOUNT = 1_000_000_000_000L;

    /** The most entries that one call of {@link #entries} returns, and the fewest latest ones that a wallet keeps. */
    int MAX_PAGE = 1_000;

    /** How long a request that had an effect is remembered at least. */
    Duration REQUEST_MEMORY = Duration.ofHours(24);

    /**
     * Puts points in. Where several answers are true the first of this list is given: {@code RequestReused};
     * {@code Charged} by an earlier call; {@code BalanceTooLarge}; {@code Charged} anew.
     *
     * @param amount 1 to {@link #MAX_AMOUNT}; else the future fails with
     *     {@link dev.sluice.core.InvalidInputException} and nothing has changed
     */
    Future<ChargeResult> charge(WalletId wallet, long amount, RequestId request);

    /**
     * Takes points out. Where several answers are true the first of this list is given: {@code RequestReused};
     * {@code Paid} by an earlier call; {@code Insufficient}; {@code Paid} anew.
     *
     * @param amount 1 to {@link #MAX_AMOUNT}; else the future fails with
     *     {@link dev.sluice.core.InvalidInputException} and nothing has changed
     */
    Future<PayResult> pay(WalletId wallet, long amount, RequestId request);

    /** What the wallet holds; all zero if nobody charged it. */
    Future<WalletStatus> status(WalletId wallet);

    /**
     * The wallet's statement, in order of the numbers. Its latest {@link #MAX_PAGE} entries are kept at least; older ones
     * may be forgotten, the oldest first, and keep their numbers to themselves.
     *
     * @param afterNumber the number before the first one wanted, 0 to begin with the oldest that is kept
     * @param limit how many at most, 1 to {@link #MAX_PAGE}; else, or if {@code afterNumber} is negative, the future
     *     fails with {@link dev.sluice.core.InvalidInputException}
     */
    Future<List<WalletEntry>> entries(WalletId wallet, long afterNumber, int limit);
}
