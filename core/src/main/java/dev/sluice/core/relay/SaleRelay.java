package dev.sluice.core.relay;

import dev.sluice.core.IdRules;
import dev.sluice.core.Require;
import dev.sluice.core.StoreException;
import dev.sluice.core.StoreException.Kind;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.UnknownLeaderboard;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.sale.SaleStatus;
import dev.sluice.core.sale.SaleStore;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Passes a sale's outbox on to leaderboards. Its cursor moves behind what the leaderboards have recorded, and an event
 * counts once by its id: so a relay that is ended in the middle of a stretch, or two that pass the same one at once,
 * change nothing twice and leave nothing out.
 */
public final class SaleRelay {
    private final SaleStore sales;
    private final Recorder recorder;
    private final SaleId sale;
    private final String name;
    private final Map<LeaderboardId, ScoreRule> rules;

    /**
     * @param recorder the leaderboards' {@code record}
     * @param name of the relay's cursor, an id by {@link IdRules}; relays of one name share their work, relays of
     *     different names each pass everything on
     * @param rules the leaderboards, at least one, and what a confirmation means to each
     */
    public SaleRelay(
            SaleStore sales, Recorder recorder, SaleId sale, String name, Map<LeaderboardId, ScoreRule> rules) {
        this.sales = sales;
        this.recorder = recorder;
        this.sale = sale;
        this.name = IdRules.check("relay", name);
        Require.that(!rules.isEmpty(), "rules", rules, "at least one leaderboard");
        this.rules = Map.copyOf(rules);
    }

    /**
     * Passes the next stretch on.
     *
     * @param limit how many confirmations at most, 1 to {@link SaleStore#MAX_PAGE}
     * @return fails as the stores fail, and with {@link StoreException} if there is no such leaderboard; the cursor has
     *     then not moved, and the next pass begins with the same stretch
     */
    public Future<RelayPass> pass(int limit) {
        return sales.relayed(sale, name)
                .compose(cursor -> sales.confirmations(sale, cursor, limit)
                        .compose(stretch -> stretch.isEmpty()
                                ? Future.succeededFuture(new RelayPass(cursor, 0, 0, 0, 0, false))
                                : pass(stretch, limit)));
    }

    private Future<RelayPass> pass(List<Confirmation> stretch, int limit) {
        long last = stretch.get(stretch.size() - 1).number();
        return sales.status(sale)
                .map(status -> status.orElseThrow(() ->
                        new StoreException(Kind.FAILED, "sale " + sale + " has expired with confirmations unread")))
                .compose(status -> record(stretch, status))
                .compose(answers -> sales.relayed(sale, name, last)
                        .map(cursor -> new RelayPass(
                                cursor,
                                stretch.size(),
                                count(answers, RecordResult.Recorded.class),
                                count(answers, RecordResult.AlreadyRecorded.class),
                                count(answers, RecordResult.WindowOver.class)
                                        + count(answers, RecordResult.ScoreOutOfRange.class),
                                stretch.size() == limit)));
    }

    private Future<List<RecordResult>> record(List<Confirmation> stretch, SaleStatus status) {
        List<Future<RecordResult>> answers = new ArrayList<>();
        for (Confirmation confirmation : stretch) {
            rules.forEach((board, rule) -> {
                for (ScoreEvent event : rule.events(sale, confirmation, status)) {
                    answers.add(recorder.record(board, event).compose(answer -> known(board, answer)));
                }
            });
        }
        return answers.isEmpty()
                ? Future.succeededFuture(List.of())
                : Future.join(answers).map(done -> done.list());
    }

    private static Future<RecordResult> known(LeaderboardId board, RecordResult answer) {
        return answer instanceof UnknownLeaderboard
                ? Future.failedFuture(new StoreException(Kind.FAILED, "there is no leaderboard " + board))
                : Future.succeededFuture(answer);
    }

    private static long count(List<RecordResult> answers, Class<? extends RecordResult> kind) {
        return answers.stream().filter(kind::isInstance).count();
    }
}
