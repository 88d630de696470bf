package dev.sluice.simulator.museum;

import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.Page;
import dev.sluice.core.ranking.PageResult;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.Window;
import dev.sluice.simulator.specimen.ForwardingBoards;
import dev.sluice.simulator.specimen.Gate;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** EXISTS, and where there is no key yet ZADD instead of ZINCRBY: at midnight two writers both make the new day's key. */
final class ExistsThenZadd extends ForwardingBoards {
    private final Gate gate;
    private final Map<MemberId, Long> day = new LinkedHashMap<>();

    ExistsThenZadd(LeaderboardStore sound, Gate gate) {
        super(sound);
        this.gate = gate;
    }

    @Override
    public Future<RecordResult> record(LeaderboardId leaderboard, ScoreEvent event) {
        boolean exists = day.containsKey(event.member());
        return gate.passes().compose(passed -> {
            if (exists) {
                day.merge(event.member(), event.value(), Long::sum);
            } else {
                day.put(event.member(), event.value());
            }
            return sound.record(leaderboard, event);
        });
    }

    @Override
    public Future<PageResult> page(LeaderboardId leaderboard, Window window, long offset, int limit) {
        List<Entry> entries = new ArrayList<>();
        day.forEach((member, score) -> entries.add(new Entry(0, member, score)));
        return Future.succeededFuture(new Page(entries, entries.size()));
    }
}
