/** The one command, {@code sluice}: its commands, their options, and what becomes of bad input. */
@NullMarked
package dev.sluice.cli;

import org.jspecify.annotations.NullMarked;
