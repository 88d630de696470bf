package dev.sluice.store.inmemory.ranking;

import dev.sluice.core.RequestId;
import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.SnapshotResult.Taken;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One snapshot: the best members of a window as they once stood. */
final class NotedRanking {
    private final RequestId request;
    private final Taken taken;
    private final Map<String, Entry> byMember = new HashMap<>();

    NotedRanking(RequestId request, Taken taken, List<Entry> entries) {
        this.request = request;
        this.taken = taken;
        entries.forEach(entry -> byMember.put(entry.member().value(), entry));
    }

    RequestId request() {
        return request;
    }

    Taken taken() {
        return taken;
    }

    Optional<Entry> find(MemberId member) {
        return Optional.ofNullable(byMember.get(member.value()));
    }
}
