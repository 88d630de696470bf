package dev.sluice.reports;

/**
 * Where a run took place.
 *
 * @param os the operating system with its version and architecture
 * @param cpus processors that the JVM could use
 * @param memory main memory, in bytes; 0 if unknown
 * @param java the JDK's version
 * @param vertx Vert.x's version
 * @param sluice Sluice's version
 * @param commit the commit that Sluice was built from; empty if unknown
 */
public record Environment(String os, int cpus, long memory, String java, String vertx, String sluice, String commit) {}
