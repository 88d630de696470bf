/** Tests of what people read after a run. */
@NullMarked
package dev.sluice.reports;

import org.jspecify.annotations.NullMarked;
