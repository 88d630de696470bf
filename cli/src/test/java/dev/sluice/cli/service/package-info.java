/** The stores that are reached over the event bus pass the same contracts as the ones behind it. */
@NullMarked
package dev.sluice.cli.service;

import org.jspecify.annotations.NullMarked;
