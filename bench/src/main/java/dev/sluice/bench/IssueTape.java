package dev.sluice.bench;

import dev.sluice.core.RequestId;
import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.IssueResult;
import dev.sluice.core.coupon.IssueResult.Issued;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.CallKind;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Times and answers of requests for coupons, one by each user, in arrays that are made before the clock starts: noting
 * them costs a turn next to nothing.
 */
final class IssueTape {
    private final long origin = System.nanoTime();
    private final long[] starts = new long[Crowd.SIZE];
    private final long[] ends = new long[Crowd.SIZE];
    private final long[] seqs = new long[Crowd.SIZE];

    void begin(int user) {
        starts[user] = System.nanoTime() - origin;
    }

    /** Tells what is wrong with the answer, if it is no coupon: the turn's campaign has one for everybody. */
    @Nullable
    Throwable end(int user, @Nullable IssueResult answer) {
        ends[user] = System.nanoTime() - origin;
        if (!(answer instanceof Issued issued)) {
            return new IllegalStateException("user " + user + " was answered with " + answer);
        }
        seqs[user] = issued.seq();
        return null;
    }

    /** The first so many users' requests, as evidence. */
    Witness of(Campaign campaign, int users, RequestId request) {
        Witness witness = Witness.of(campaign);
        IntStream.range(0, users)
                .boxed()
                .sorted((a, b) -> Long.compare(starts[a], starts[b]))
                .forEach(user -> {
                    Call call = new Call(CallKind.ISSUE, user, request, 0, starts[user], starts[user]);
                    if (seqs[user] != 0) {
                        call.end(ends[user], new Issued(seqs[user]), null);
                    }
                    witness.note(call);
                });
        return witness;
    }
}
