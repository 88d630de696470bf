/**
 * The stores on PostgreSQL 14 or newer: each operation is one statement or one function, the hot ones decide for many
 * callers at once.
 */
@NullMarked
package dev.sluice.store.postgres;

import org.jspecify.annotations.NullMarked;
