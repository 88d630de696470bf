/** Many callers, one backend call: requests are gathered while calls are in flight, and never held back when idle. */
@NullMarked
package dev.sluice.core.batch;

import org.jspecify.annotations.NullMarked;
