/** One comparison on this machine: its servers, its turns, its progress, and the file that it leaves. */
@NullMarked
package dev.sluice.cli.run;

import org.jspecify.annotations.NullMarked;
