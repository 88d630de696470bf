/** Wallets in memory: what each holds, its statement, and the requests it remembers. */
@NullMarked
package dev.sluice.store.inmemory.wallet;

import org.jspecify.annotations.NullMarked;
