/** How a backend is chosen by name, configured and opened. */
@NullMarked
package dev.sluice.core.store;

import org.jspecify.annotations.NullMarked;
