/** The contract of every store port: interfaces whose tests a store's own test class inherits, and a clock to set. */
@NullMarked
package dev.sluice.testkit;

import org.jspecify.annotations.NullMarked;
