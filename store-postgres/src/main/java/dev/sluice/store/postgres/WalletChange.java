package dev.sluice.store.postgres;

import dev.sluice.core.RequestId;
import dev.sluice.core.wallet.WalletEntry.Kind;
import dev.sluice.core.wallet.WalletId;

/**
 * A wish to charge a wallet or to pay from it.
 *
 * @param wallet which wallet
 * @param kind {@code CHARGE} or {@code PAY}
 * @param amount how many points
 * @param request names the wish
 */
record WalletChange(WalletId wallet, Kind kind, long amount, RequestId request) {}
