package dev.sluice.testkit;

/** Everything that {@link dev.sluice.core.wallet.WalletStore} promises; a wallet store's test class implements this. */
public interface WalletStoreContract
        extends WalletChargeContract,
                WalletPayContract,
                WalletRequestContract,
                WalletReadContract,
                WalletIdsContract,
                WalletConservationContract {}
