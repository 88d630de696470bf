/** Wallets of points: what charging one and paying from it may answer, its statement, and the port. */
@NullMarked
package dev.sluice.core.wallet;

import org.jspecify.annotations.NullMarked;
