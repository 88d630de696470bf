package dev.sluice.core.wallet;

/** What paying from a wallet may answer. */
public sealed interface PayResult {
    /** This request paid, now or when it was first made, and {@code balance} was left then. */
    record Paid(long balance) implements PayResult {}

    /** The wallet holds less than the amount: {@code balance}. */
    record Insufficient(long balance) implements PayResult {}

    /** The wallet knows this request by another amount, or as a charge. */
    record RequestReused() implements PayResult {}
}
