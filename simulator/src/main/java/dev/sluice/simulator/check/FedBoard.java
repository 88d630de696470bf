package dev.sluice.simulator.check;

import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.Line;
import dev.sluice.simulator.history.FinalState.Sold;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Of S4: a leaderboard whose events are named {@code SALE#NUMBER#ITEM} ranks the items by the units that the outbox says
 * were sold, each line an event of the instant of its confirmation.
 */
final class FedBoard {
    private FedBoard() {}

    static void check(Findings findings, SaleCase it, Sold finals) {
        it.evidence.stage().board().ifPresent(board -> {
            BoardCase fed = new BoardCase(board, it.evidence);
            String prefix = it.sale.id() + "#";
            boolean ofSale = !fed.callsByEvent.isEmpty()
                    && fed.callsByEvent.keySet().stream()
                            .allMatch(event -> event.value().startsWith(prefix));
            if (ofSale) {
                int outbox = finals.confirmations().size();
                findings.fact(
                        Math.abs(finals.relayed() - outbox) <= it.count(SaleOrder::confirmOpen),
                        () -> "the relay has passed on " + finals.relayed() + " confirmations of " + outbox);
                check(findings, board, fed, due(prefix, finals.confirmations()));
            }
        });
    }

    /** The events that the outbox makes, by their names. */
    private static Map<String, ScoreEvent> due(String prefix, List<Confirmation> outbox) {
        Map<String, ScoreEvent> due = new LinkedHashMap<>();
        for (Confirmation each : outbox) {
            for (Line line : each.lines()) {
                // The name may be longer than an id can be; the number of the event will do for a recount.
                EventId id = new EventId("e" + due.size());
                MemberId item = new MemberId(line.item().value());
                due.put(
                        prefix + each.number() + "#" + line.item(),
                        new ScoreEvent(id, item, line.quantity(), each.at().truncatedTo(ChronoUnit.MILLIS)));
            }
        }
        return due;
    }

    private static void check(Findings findings, Leaderboard board, BoardCase fed, Map<String, ScoreEvent> due) {
        due.keySet()
                .forEach(name -> findings.fact(
                        fed.callsByEvent.containsKey(new EventId(name)),
                        () -> name + " never came to the leaderboard"));
        fed.callsByEvent.forEach((id, calls) -> {
            ScoreEvent sent = BoardCase.eventOf(calls.get(0));
            ScoreEvent event = due.get(id.value());
            findings.fact(
                    event != null && event.member().equals(sent.member()) && event.value() == sent.value(),
                    () -> sent + " is no line of the outbox");
        });
        if (fed.uncertainEvents == 0) {
            Recount recount = new Recount(board, due.values());
            fed.finals.ifPresent(windows ->
                    windows.forEach((window, entries) -> compare(findings, window, recount.ranking(window), entries)));
        }
    }

    private static void compare(Findings findings, Window window, List<Entry> due, List<Entry> has) {
        Map<MemberId, Long> scores = new HashMap<>();
        has.forEach(entry -> scores.put(entry.member(), entry.score()));
        for (Entry entry : due) {
            Long score = scores.remove(entry.member());
            findings.fact(
                    score != null && score == entry.score(),
                    () -> window.label() + ": the leaderboard gives " + entry.member() + " " + score + "; the outbox "
                            + entry.score());
        }
        scores.forEach((member, score) -> findings.fact(
                false,
                () -> window.label() + ": the leaderboard gives " + member + " " + score + "; the outbox nothing"));
    }
}
