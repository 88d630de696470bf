package dev.sluice.core.relay;

import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.sale.SaleStatus;
import java.util.List;

/**
 * What a confirmation means to a leaderboard. After a fault, events are recorded again, those that were recorded before
 * keeping their place; so an event may come to count after a later confirmation's. A rule whose events do not add up in
 * any order takes their values from the sale's status, which is read anew each time.
 */
@FunctionalInterface
public interface ScoreRule {
    /**
     * The events of one confirmation, in order. The same confirmation must give events of the same ids however often it
     * is asked about: {@link ConfirmationEvents} makes such ids.
     *
     * @param status the sale's counts, read after that confirmation took effect
     */
    List<ScoreEvent> events(SaleId sale, Confirmation confirmation, SaleStatus status);
}
