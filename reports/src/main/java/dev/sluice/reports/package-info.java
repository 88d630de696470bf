/** Reads the result files of runs and shows them to people; knows the files' form, and neither stores nor simulator. */
@NullMarked
package dev.sluice.reports;

import org.jspecify.annotations.NullMarked;
