package dev.sluice.core.service;

/**
 * One operation on the event bus.
 *
 * @param address where requests of type {@code Q} are sent; the reply is an {@code A}
 */
@SuppressWarnings("UnusedTypeParameter") // They bind request and reply to the address at compile time.
public record Operation<Q, A>(String address) {}
