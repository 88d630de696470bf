/** Sluice inside an application of one's own. */
@NullMarked
package examples;

import org.jspecify.annotations.NullMarked;
