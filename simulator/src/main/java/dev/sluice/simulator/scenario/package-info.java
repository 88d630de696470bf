/** Scenarios: what a simulation plays, read strictly from YAML. */
@NullMarked
package dev.sluice.simulator.scenario;

import org.jspecify.annotations.NullMarked;
