package dev.sluice.simulator.museum;

import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.Page;
import dev.sluice.core.ranking.PageResult;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.ranking.WindowKind;
import dev.sluice.core.store.CreateResult;
import dev.sluice.simulator.specimen.ForwardingBoards;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** EXPIRE after each ZINCRBY: the window's time begins again with every event, and a busy window never ends. */
final class ExpireOnEachIncrement extends ForwardingBoards {
    private final InstantSource clock;
    private final Map<Window, Instant> gone = new HashMap<>();
    private Optional<Leaderboard> rules = Optional.empty();

    ExpireOnEachIncrement(LeaderboardStore sound, InstantSource clock) {
        super(sound);
        this.clock = clock;
    }

    @Override
    public Future<CreateResult> create(Leaderboard it) {
        rules = Optional.of(it);
        Map<WindowKind, Duration> longer = new HashMap<>();
        it.retention().forEach((kind, kept) -> longer.put(kind, Duration.ofDays(3_000)));
        return sound.create(new Leaderboard(
                it.id(),
                it.operator(),
                it.order(),
                it.ties(),
                it.ranks(),
                it.zone(),
                longer,
                it.dedupe(),
                it.expiresAt()));
    }

    @Override
    public Future<RecordResult> record(LeaderboardId leaderboard, ScoreEvent event) {
        Leaderboard it = rules.orElseThrow();
        for (Window window : it.windowsAt(event.at())) {
            gone.put(window, clock.instant().plus(Duration.between(event.at(), it.expiryOf(window))));
        }
        return sound.record(leaderboard, event);
    }

    @Override
    public Future<PageResult> page(LeaderboardId leaderboard, Window window, long offset, int limit) {
        Instant until = gone.get(window);
        boolean isThere = until == null || clock.instant().isBefore(until);
        return isThere
                ? sound.page(leaderboard, window, offset, limit)
                : Future.succeededFuture(new Page(List.of(), 0));
    }
}
