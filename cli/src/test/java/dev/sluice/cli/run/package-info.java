/** Tests of what one comparison is made of. */
@NullMarked
package dev.sluice.cli.run;

import org.jspecify.annotations.NullMarked;
