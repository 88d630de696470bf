package dev.sluice.testkit;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the snapshots of one window must answer: a list of rankings, the oldest first. */
class SnapshotModel {
    private record Noted(RequestId request, Taken taken, List<Entry> entries) {
        Optional<Entry> find(MemberId member) {
            return entries.stream().filter(e -> e.member().equals(member)).findFirst();
        }
    }

    private final List<Noted> kept = new ArrayList<>();

    Taken take(RequestId request, Instant now, List<Entry> entries) {
        Optional<Noted> before = find(request);
        if (before.isPresent()) {
            return before.get().taken;
        }
        long number = kept.isEmpty() ? 1 : kept.get(kept.size() - 1).taken.number() + 1;
        Taken taken = new Taken(number, now, entries.size());
        kept.add(new Noted(request, taken, entries));
        if (kept.size() > most()) {
            kept.remove(0);
        }
        return taken;
    }

    private Optional<Noted> find(RequestId request) {
        return kept.stream().filter(noted -> remembers(noted.request, request)).findFirst();
    }

    boolean remembers(RequestId noted, RequestId asked) {
        return noted.equals(asked);
    }

    int most() {
        return LeaderboardStore.SNAPSHOTS;
    }

    Moves movement(List<Entry> now) {
        Optional<Noted> latest = kept.isEmpty() ? Optional.empty() : Optional.of(kept.get(kept.size() - 1));
        return new Moves(
                latest.map(noted -> noted.taken.number()).orElse(0L),
                latest.map(noted -> noted.taken.at()),
                now.stream()
                        .map(entry -> new Moved(
                                entry,
                                latest.flatMap(noted -> noted.find(entry.member()))
                                        .map(before -> Movement.between(before.rank(), entry.rank()))
                                        .orElseGet(Movement.New::new)))
                        .toList());
    }

    History history(MemberId member) {
        return new History(kept.stream()
                .map(noted -> new RankPoint(noted.taken.number(), noted.taken.at(), noted.find(member)))
                .toList());
    }
}
