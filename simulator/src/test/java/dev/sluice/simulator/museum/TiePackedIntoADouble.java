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
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The score's fraction is the time of day, so that who was earlier comes first: beyond 2^52 a double has no fraction. */
final class TiePackedIntoADouble extends ForwardingBoards {
    private static final double TIME_OF_DAY = 0.75;

    private final Map<MemberId, Double> scores = new LinkedHashMap<>();

    TiePackedIntoADouble(LeaderboardStore sound) {
        super(sound);
    }

    @Override
    public Future<RecordResult> record(LeaderboardId leaderboard, ScoreEvent event) {
        double before = scores.getOrDefault(event.member(), 0.0);
        scores.put(event.member(), Math.ceil(before) + event.value() - TIME_OF_DAY);
        return sound.record(leaderboard, event);
    }

    @Override
    public Future<PageResult> page(LeaderboardId leaderboard, Window window, long offset, int limit) {
        List<Entry> entries = new ArrayList<>();
        scores.forEach((member, packed) -> entries.add(new Entry(0, member, (long) Math.ceil(packed))));
        return Future.succeededFuture(new Page(entries, entries.size()));
    }
}
