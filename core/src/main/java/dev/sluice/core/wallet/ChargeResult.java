package dev.sluice.core.wallet;

/** What charging a wallet may answer. */
public sealed interface ChargeResult {
    /** This request charged the wallet, now or when it was first made, and {@code balance} was in it then. */
    record Charged(long balance) implements ChargeResult {}

    /** The wallet would hold more than {@link WalletStore#MAX_BALANCE}; {@code balance} is in it. */
    record BalanceTooLarge(long balance) implements ChargeResult {}

    /** The wallet knows this request by another amount, or as a payment. */
    record RequestReused() implements ChargeResult {}
}
