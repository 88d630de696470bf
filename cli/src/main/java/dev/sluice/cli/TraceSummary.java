package dev.sluice.cli;

import dev.sluice.simulator.trace.Reason;
import dev.sluice.simulator.trace.TraceAccount;
import dev.sluice.simulator.trace.TraceAccount.Unusable;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the files of a trace hold, in lines for people; those that cannot be used by reason, with their numbers. */
final class TraceSummary {
    private TraceSummary() {}

    static String of(TraceAccount account) {
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "Trace: %,d lines of %,d orders by %,d named users, %s to %s%n",
                account.lines(),
                account.orders(),
                account.users(),
                account.firstAt(),
                account.lastAt()));
        for (Map.Entry<Reason, Unusable> each : new TreeMap<>(account.unusable()).entrySet()) {
            Unusable lines = each.getValue();
            out.append(String.format(Locale.ROOT, "Not played: %,d × %s%n", lines.count(), lines.words()));
            lines.first().forEach(line -> out.append("  ").append(line).append('\n'));
        }
        new TreeMap<>(account.remarks())
                .forEach((remark, count) ->
                        out.append(String.format(Locale.ROOT, "Remarked: %,d × %s%n", count, remark.words())));
        return out.toString();
    }
}
