/** Measures Sluice beside named peers and limits: candidates take turns within one run, and medians of ratios are told. */
@NullMarked
package dev.sluice.bench;

import org.jspecify.annotations.NullMarked;
