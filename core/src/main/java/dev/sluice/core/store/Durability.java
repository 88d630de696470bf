package dev.sluice.core.store;

/** Who has accepted a change when its caller is answered. */
public enum Durability {
    /** This process's memory; lost when it ends. */
    MEMORY,
    /** The Redis server; how much it loses when it fails is its persistence's matter. */
    REDIS,
    /** A committed PostgreSQL transaction. */
    POSTGRES
}
