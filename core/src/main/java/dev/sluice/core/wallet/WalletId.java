package dev.sluice.core.wallet;

import dev.sluice.core.IdRules;

/**
 * Names a wallet; an application whose users have one wallet each uses the user's id.
 *
 * @param value an id by {@link IdRules}
 */
public record WalletId(String value) {
    /** Refuses what is not an id. */
    public WalletId {
        IdRules.check("walletId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
