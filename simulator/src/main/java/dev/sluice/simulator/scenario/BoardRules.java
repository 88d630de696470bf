package dev.sluice.simulator.scenario;

import dev.sluice.core.ranking.Operator;
import dev.sluice.core.ranking.RankStyle;
import dev.sluice.core.ranking.ScoreOrder;
import dev.sluice.core.ranking.TieBreak;
import dev.sluice.core.ranking.WindowKind;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The leaderboard of a scenario, and what is recorded on it.
 *
 * @param operator how an event changes a score
 * @param order which score is the better one
 * @param ties who comes first of equal scores
 * @param ranks how equal scores are numbered
 * @param zone the time zone of its windows
 * @param windows its windows, and how long each is kept after its end
 * @param members how many members there are
 * @param skew how hot the hottest are: 1 makes all alike; by {@code s}, a share {@code q} of the events goes to the
 *     first {@code q}<sup>{@code s}</sup> of the members
 * @param values what an event is worth, drawn evenly
 * @param spread how far back from the start of the run events lie, drawn evenly
 * @param fromSale whether what was sold is what is recorded: a member is an item, an event a confirmed line, its value the
 *     quantity; then {@code members} and {@code skew} are those of the sale
 */
public record BoardRules(
        Operator operator,
        ScoreOrder order,
        TieBreak ties,
        RankStyle ranks,
        ZoneId zone,
        Map<WindowKind, Duration> windows,
        int members,
        int skew,
        ValueRange values,
        Duration spread,
        boolean fromSale) {
    /** The name, among a scenario's sections, of a leaderboard that comes from its sale. */
    static final String FROM_SALE = "leaderboard from sale";

    /** Keeps a copy of the map, in order of the windows. */
    public BoardRules {
        windows = Collections.unmodifiableMap(new EnumMap<>(windows));
    }
}
