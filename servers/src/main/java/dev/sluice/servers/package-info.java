/** Decides where a Redis or a PostgreSQL comes from, and leaves nothing behind of those it starts. */
@NullMarked
package dev.sluice.servers;

import org.jspecify.annotations.NullMarked;
