package dev.sluice.simulator.run;

import dev.sluice.core.coupon.IssueResult;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.UnknownLeaderboard;
import dev.sluice.core.waiting.EndResult;
import dev.sluice.core.waiting.JoinResult;
import dev.sluice.core.waiting.NotInRoom;
import dev.sluice.core.waiting.UnknownRoom;
import java.util.Locale;

/** Names answers, and tells those that deny what was asked from the others. */
public final class Answers {
    private Answers() {}

    /** The name of an answer's kind: {@code sold-out} for instance. */
    public static String name(Class<?> answer) {
        return answer.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Whether answers of that type deny what was asked. */
    public static boolean isRefusal(Class<?> answer) {
        if (IssueResult.class.isAssignableFrom(answer)) {
            return answer != IssueResult.Issued.class;
        } else if (RecordResult.class.isAssignableFrom(answer)) {
            return answer != RecordResult.Recorded.class;
        } else if (EndResult.class.isAssignableFrom(answer)) {
            return answer != EndResult.Ended.class;
        }
        return answer == NotInRoom.class
                || answer == UnknownRoom.class
                || answer == UnknownLeaderboard.class
                || answer == JoinResult.Closed.class
                || answer == JoinResult.UnknownLane.class;
    }
}
