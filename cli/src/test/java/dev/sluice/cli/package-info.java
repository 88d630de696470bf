/** Tests of the command from the outside: what is typed, what is printed, and the exit code. */
@NullMarked
package dev.sluice.cli;

import org.jspecify.annotations.NullMarked;
