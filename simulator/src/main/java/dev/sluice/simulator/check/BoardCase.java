package dev.sluice.simulator.check;

import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.RecordResult.AlreadyRecorded;
import dev.sluice.core.ranking.RecordResult.Recorded;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.Window;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.CallKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What is known of a leaderboard: its rules, the events, a recount of them, and the windows at the end. */
final class BoardCase {
    /** Why nothing may have been checked. */
    static final String NO_ANSWER = "no event was recorded";

    final Leaderboard board;
    final Map<EventId, List<Call>> callsByEvent = new LinkedHashMap<>();
    /** Members of whom it is not known whether an event counts. */
    final Set<MemberId> uncertain = new HashSet<>();
    /** How many events it is not known of. */
    final int uncertainEvents;

    final Optional<Map<Window, List<Entry>>> finals;
    final String unreadable;
    final Recount recount;

    BoardCase(Leaderboard board, Evidence evidence) {
        this.board = board;
        this.finals = evidence.finals().rankings();
        this.unreadable = evidence.finals().unreadable();
        evidence.history()
                .each(
                        CallKind.RECORD,
                        call -> callsByEvent
                                .computeIfAbsent(eventOf(call).id(), id -> new ArrayList<>())
                                .add(call));
        TreeMap<Long, ScoreEvent> recorded = new TreeMap<>();
        int unknown = 0;
        for (List<Call> calls : callsByEvent.values()) {
            ScoreEvent event = eventOf(calls.get(0));
            long seq = calls.stream().mapToLong(BoardCase::seqOf).max().orElse(0);
            if (seq > 0) {
                recorded.putIfAbsent(seq, event);
            } else if (calls.stream().anyMatch(Call::outcomeUnknown)) {
                uncertain.add(event.member());
                unknown++;
            }
        }
        uncertainEvents = unknown;
        recount = new Recount(board, recorded.values());
    }

    /** Whether no event of unknown outcome can have moved members while the window was read, page after page. */
    boolean wasReadAtRest(List<Entry> entries) {
        return uncertainEvents == 0 || entries.size() < LeaderboardStore.MAX_PAGE;
    }

    static ScoreEvent eventOf(Call call) {
        return (ScoreEvent) call.request();
    }

    /** The number under which an answer says that the event counts, or 0. */
    static long seqOf(Call call) {
        if (call.answer() instanceof Recorded recorded) {
            return recorded.seq();
        }
        return call.answer() instanceof AlreadyRecorded already ? already.seq() : 0;
    }
}
