package dev.sluice.simulator.run;

import dev.sluice.core.coupon.IssueResult;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.UnknownLeaderboard;
import dev.sluice.core.sale.CancelResult;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.waiting.EndResult;
import dev.sluice.core.waiting.JoinResult;
import dev.sluice.core.waiting.NotInRoom;
import dev.sluice.core.waiting.UnknownRoom;
import dev.sluice.core.wallet.ChargeResult;
import dev.sluice.core.wallet.PayResult;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names answers, and tells those that deny what was asked from the others. */
public final class Answers {
    private Answers() {}

    /** The name of an answer's kind: {@code sold-out} for instance. */
    public static String name(Class<?> answer) {
        if (List.class.isAssignableFrom(answer)) {
            return "stock";
        }
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
        return Shop.isRefusal(answer)
                || answer == NotInRoom.class
                || answer == UnknownRoom.class
                || answer == UnknownLeaderboard.class
                || answer == JoinResult.Closed.class
                || answer == JoinResult.UnknownLane.class;
    }

    /** Answers of wallets and sales. */
    private static final class Shop {
        private static final Map<Class<?>, Class<?>> GRANTS = Map.of(
                ChargeResult.class, ChargeResult.Charged.class,
                PayResult.class, PayResult.Paid.class,
                ReserveResult.class, ReserveResult.Reserved.class,
                ConfirmResult.class, ConfirmResult.Confirmed.class,
                CancelResult.class, CancelResult.Cancelled.class);

        static boolean isRefusal(Class<?> answer) {
            return GRANTS.entrySet().stream()
                    .anyMatch(each -> each.getKey().isAssignableFrom(answer) && each.getValue() != answer);
        }
    }
}
