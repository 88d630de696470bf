package dev.sluice.store.redis.ranking;

import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.Window;
import dev.sluice.store.redis.link.Answers;
import dev.sluice.store.redis.link.Code;
import dev.sluice.store.redis.link.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Many events of one leaderboard as one call: each window that they touch is named once, and events by its index. */
final class RecordCall {
    private final Leaderboard board;
    private final List<ScoreEvent> events;
    private final List<List<Window>> windowsOfEvents = new ArrayList<>();
    private final Map<Window, Integer> indexes = new LinkedHashMap<>();

    RecordCall(Leaderboard board, List<ScoreEvent> events) {
        this.board = board;
        this.events = events;
        for (ScoreEvent event : events) {
            List<Window> windows = board.windowsAt(event.at());
            windowsOfEvents.add(windows);
            for (Window window : windows) {
                indexes.putIfAbsent(window, indexes.size() + 1);
            }
        }
    }

    List<String> keys() {
        String id = board.id().value();
        List<String> keys = new ArrayList<>();
        keys.add(Key.BOARD.of(id));
        keys.add(Key.BOARD_WINDOWS.of(id));
        keys.add(Key.BOARD_EVENTS_EVEN.of(id));
        keys.add(Key.BOARD_EVENTS_ODD.of(id));
        for (Window window : indexes.keySet()) {
            keys.addAll(Key.ofWindow(id, window.label()));
        }
        return keys;
    }

    List<String> arguments(String now) {
        List<String> arguments = new ArrayList<>();
        arguments.add(now);
        arguments.add(BoardRules.write(board));
        arguments.add(Integer.toString(indexes.size()));
        arguments.add(Integer.toString(board.retention().size()));
        arguments.add(Integer.toString(events.size()));
        for (Window window : indexes.keySet()) {
            arguments.add(window.label());
            arguments.add(Long.toString(board.expiryOf(window).toEpochMilli()));
        }
        for (int i = 0; i < events.size(); i++) {
            ScoreEvent event = events.get(i);
            arguments.add(event.id().value());
            arguments.add(event.member().value());
            arguments.add(Long.toString(event.value()));
            for (Window window : windowsOfEvents.get(i)) {
                arguments.add(Integer.toString(indexes.getOrDefault(window, 0)));
            }
        }
        return arguments;
    }

    List<RecordResult> read(String answer) {
        Answers numbers = new Answers(answer);
        List<RecordResult> results = new ArrayList<>(events.size());
        for (List<Window> windows : windowsOfEvents) {
            Code code = Code.of(numbers.next());
            long value = numbers.next();
            results.add(
                    switch (code) {
                        case RECORDED -> new RecordResult.Recorded(value);
                        case ALREADY_RECORDED -> new RecordResult.AlreadyRecorded(value);
                        case WINDOW_OVER -> new RecordResult.WindowOver(windows.get((int) value));
                        case SCORE_OUT_OF_RANGE -> new RecordResult.ScoreOutOfRange();
                        default -> throw Code.unexpected(code);
                    });
        }
        return results;
    }
}
