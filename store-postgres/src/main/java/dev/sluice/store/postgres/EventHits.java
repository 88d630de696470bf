package dev.sluice.store.postgres;

import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Events as the arrays that the record statement takes: each event once, each window once, and which hits which. */
final class EventHits {
    private final List<ScoreEvent> events;
    private final Leaderboard rules;
    private final Map<Window, Integer> numbers = new LinkedHashMap<>();
    private final List<Integer> hitEvents = new ArrayList<>();
    private final List<Integer> hitWindows = new ArrayList<>();
    private final List<Window> windows;

    EventHits(Leaderboard rules, List<ScoreEvent> events) {
        this.rules = rules;
        this.events = events;
        for (int i = 0; i < events.size(); i++) {
            for (Window window : rules.windowsAt(events.get(i).at())) {
                hitEvents.add(i + 1);
                hitWindows.add(numbers.computeIfAbsent(window, w -> numbers.size() + 1));
            }
        }
        this.windows = List.copyOf(numbers.keySet());
    }

    String[] events() {
        return events.stream().map(event -> event.id().value()).toArray(String[]::new);
    }

    String[] members() {
        return events.stream().map(event -> event.member().value()).toArray(String[]::new);
    }

    Long[] values() {
        return events.stream().map(ScoreEvent::value).toArray(Long[]::new);
    }

    String[] labels() {
        return windows.stream().map(Window::label).toArray(String[]::new);
    }

    Long[] expiries() {
        return windows.stream().map(w -> rules.expiryOf(w).toEpochMilli()).toArray(Long[]::new);
    }

    Integer[] hitEvents() {
        return hitEvents.toArray(Integer[]::new);
    }

    Integer[] hitWindows() {
        return hitWindows.toArray(Integer[]::new);
    }

    /** The window of that number, from 1. */
    Window window(int number) {
        return windows.get(number - 1);
    }
}
