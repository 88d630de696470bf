package dev.sluice.simulator.scenario;

import java.util.OptionalInt;

/**
 * The wallets of a scenario; all are empty when it begins.
 *
 * @param charge how many points a charge puts in, drawn evenly
 * @param amount how many points a payment takes, drawn evenly
 * @param accounts how many wallets all users share: a user's is the one of number {@code user mod accounts}; if empty
 *     everyone has one
 */
public record WalletRules(ValueRange charge, ValueRange amount, OptionalInt accounts) {}
