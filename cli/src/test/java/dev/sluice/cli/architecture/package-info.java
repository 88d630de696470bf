/** The rules of the architecture, which hold for all modules. */
@NullMarked
package dev.sluice.cli.architecture;

import org.jspecify.annotations.NullMarked;
