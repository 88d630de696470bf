package dev.sluice.store.inmemory.ranking;

import dev.sluice.core.RequestId;
import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.HistoryResult.History;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.Moved;
import dev.sluice.core.ranking.Movement;
import dev.sluice.core.ranking.MovementResult.Moves;
import dev.sluice.core.ranking.RankPoint;
import dev.sluice.core.ranking.SnapshotResult.Taken;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The snapshots of one window that are kept, the oldest first. */
final class WindowSnapshots {
    /** Those of a window without any; none is ever added. */
    static final WindowSnapshots NONE = new WindowSnapshots(Long.MIN_VALUE);

    private final long expiresAtMillis;
    private final Deque<NotedRanking> kept = new ArrayDeque<>();

    WindowSnapshots(long expiresAtMillis) {
        this.expiresAtMillis = expiresAtMillis;
    }

    boolean hasExpired(long nowMillis) {
        return nowMillis >= expiresAtMillis;
    }

    /** What that request took, if it is kept. */
    @Nullable
    Taken find(RequestId request) {
        for (NotedRanking snapshot : kept) {
            if (snapshot.request().equals(request)) {
                return snapshot.taken();
            }
        }
        return null;
    }

    Taken add(RequestId request, long now, List<Entry> entries) {
        NotedRanking latest = kept.peekLast();
        long number = latest == null ? 1 : latest.taken().number() + 1;
        Taken taken = new Taken(number, Instant.ofEpochMilli(now), entries.size());
        kept.addLast(new NotedRanking(request, taken, entries));
        if (kept.size() > LeaderboardStore.SNAPSHOTS) {
            kept.removeFirst();
        }
        return taken;
    }

    /** How these lines moved since the latest snapshot. */
    Moves movementOf(List<Entry> entries) {
        NotedRanking latest = kept.peekLast();
        if (latest == null) {
            return new Moves(
                    0,
                    Optional.empty(),
                    entries.stream()
                            .map(entry -> new Moved(entry, new Movement.New()))
                            .toList());
        }
        return new Moves(
                latest.taken().number(),
                Optional.of(latest.taken().at()),
                entries.stream()
                        .map(entry -> new Moved(entry, movementOf(entry, latest)))
                        .toList());
    }

    private static Movement movementOf(Entry entry, NotedRanking since) {
        return since.find(entry.member())
                .map(before -> Movement.between(before.rank(), entry.rank()))
                .orElseGet(Movement.New::new);
    }

    History historyOf(MemberId member) {
        return new History(kept.stream()
                .map(snapshot -> new RankPoint(
                        snapshot.taken().number(), snapshot.taken().at(), snapshot.find(member)))
                .toList());
    }
}
