package dev.sluice.core.wallet;

/**
 * What a wallet holds, read at one instant; {@code charged} minus {@code spent} is the balance.
 *
 * @param balance the points in it, 0 to {@link WalletStore#MAX_BALANCE}
 * @param charged the points ever put in
 * @param spent the points ever paid
 */
public record WalletStatus(long balance, long charged, long spent) {}
