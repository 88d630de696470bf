package dev.sluice.simulator.trace;

import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.RecordResult;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;

/** Records lines, repeats what is not answered under the same event id, and writes the answers down. */
final class LineSender {
    private final Vertx vertx;
    private final LeaderboardStore store;
    private final LeaderboardId board;
    private final RetryRule retry;
    private final AnswerLog log;
    private final Tally tally;

    LineSender(Vertx vertx, LeaderboardStore store, LeaderboardId board, RetryRule retry, AnswerLog log, Tally tally) {
        this.vertx = vertx;
        this.store = store;
        this.board = board;
        this.retry = retry;
        this.log = log;
        this.tally = tally;
    }

    /**
     * Records a line.
     *
     * @param intended when it was to be sent, by {@link System#nanoTime}
     * @return the answer; fails with the last fault when the line is given up
     */
    Future<RecordResult> send(TraceEvent line, long intended) {
        return attempt(line, 1)
                .onSuccess(answer -> {
                    tally.answered(answer, intended, System.nanoTime());
                    note(line, answer);
                })
                .onFailure(fault -> tally.givenUp());
    }

    private Future<RecordResult> attempt(TraceEvent line, int number) {
        return store.record(board, line.event()).recover(fault -> {
            tally.fault(fault);
            return number < retry.attempts()
                    ? vertx.timer(retry.millisAfter(number), TimeUnit.MILLISECONDS)
                            .compose(waited -> attempt(line, number + 1))
                    : Future.failedFuture(fault);
        });
    }

    private void note(TraceEvent line, RecordResult answer) {
        if (answer instanceof RecordResult.Recorded recorded) {
            log.recorded(line.place(), recorded.seq());
        } else if (answer instanceof RecordResult.AlreadyRecorded already) {
            log.alreadyRecorded(line.place(), already.seq());
        }
    }
}
