package dev.sluice.core.service;

import dev.sluice.core.RequestId;
import dev.sluice.core.wallet.WalletId;

/** The messages of the wallet service. */
public final class WalletRequests {
    private WalletRequests() {}

    /** {@link dev.sluice.core.wallet.WalletStore#charge}. */
    public record Charge(WalletId wallet, long amount, RequestId request) {}

    /** {@link dev.sluice.core.wallet.WalletStore#pay}. */
    public record Pay(WalletId wallet, long amount, RequestId request) {}

    /** {@link dev.sluice.core.wallet.WalletStore#entries}. */
    public record List(WalletId wallet, long afterNumber, int limit) {}
}
