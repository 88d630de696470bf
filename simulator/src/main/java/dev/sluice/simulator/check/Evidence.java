package dev.sluice.simulator.check;

import dev.sluice.simulator.crowd.Stage;
import dev.sluice.simulator.history.FinalState;
import dev.sluice.simulator.history.History;

/**
 * What checkers judge by.
 *
 * @param stage the rules that held
 * @param history every call and answer
 * @param finals what the store held at the end
 */
public record Evidence(Stage stage, History history, FinalState finals) {}
