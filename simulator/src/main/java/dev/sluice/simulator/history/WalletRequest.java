package dev.sluice.simulator.history;

import dev.sluice.core.RequestId;
import dev.sluice.core.wallet.WalletId;

/** What is asked of a wallet, in points. */
public record WalletRequest(WalletId wallet, long amount, RequestId id) {}
