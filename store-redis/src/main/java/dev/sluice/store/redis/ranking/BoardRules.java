package dev.sluice.store.redis.ranking;

import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.Operator;
import dev.sluice.core.ranking.RankStyle;
import dev.sluice.core.ranking.ScoreOrder;
import dev.sluice.core.ranking.TieBreak;
import dev.sluice.core.ranking.WindowKind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A leaderboard's rules as one line of text: the form in which Redis keeps and compares them. */
final class BoardRules {
    private static final String SEPARATOR = "|";

    private BoardRules() {}

    static String write(Leaderboard board) {
        String retention = board.retention().entrySet().stream()
                .map(kept -> kept.getKey() + "=" + kept.getValue().toMillis())
                .collect(Collectors.joining(","));
        return String.join(
                SEPARATOR,
                board.operator().name(),
                board.order().name(),
                board.ties().name(),
                board.ranks().name(),
                board.zone().getId(),
                retention,
                Long.toString(board.dedupe().toMillis()),
                Long.toString(board.expiresAt().toEpochMilli()));
    }

    static Leaderboard read(LeaderboardId id, String text) {
        String[] parts = text.split("\\|", -1);
        Map<WindowKind, Duration> retention = new EnumMap<>(WindowKind.class);
        for (String kept : parts[5].split(",", -1)) {
            int equals = kept.indexOf('=');
            retention.put(
                    WindowKind.valueOf(kept.substring(0, equals)),
                    Duration.ofMillis(Long.parseLong(kept.substring(equals + 1))));
        }
        return new Leaderboard(
                id,
                Operator.valueOf(parts[0]),
                ScoreOrder.valueOf(parts[1]),
                TieBreak.valueOf(parts[2]),
                RankStyle.valueOf(parts[3]),
                ZoneId.of(parts[4]),
                retention,
                Duration.ofMillis(Long.parseLong(parts[6])),
                Instant.ofEpochMilli(Long.parseLong(parts[7])));
    }
}
