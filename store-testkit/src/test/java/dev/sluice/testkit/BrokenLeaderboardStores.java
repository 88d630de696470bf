package dev.sluice.testkit;

import dev.sluice.core.RequestId;
import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.Window;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiFunction;

/** Leaderboard stores that each break one rule, as it is broken in the wild. */
final class BrokenLeaderboardStores {
    private BrokenLeaderboardStores() {}

    /** The contract, run against one of them. */
    abstract static class Specimen implements LeaderboardStoreContract {
        private final TestClock clock = new TestClock();
        private final LeaderboardStore store;

        Specimen(BiFunction<Leaderboard, InstantSource, LeaderboardModel> broken) {
            store = new PlainLeaderboardStore(clock, rules -> broken.apply(rules, clock));
        }

        @Override
        public final LeaderboardStore leaderboards() {
            return store;
        }

        @Override
        public final TestClock clock() {
            return clock;
        }
    }

    /** Packs score and sequence into one double, which rounds. */
    static final class PackedTies extends Specimen {
        PackedTies() {
            super((rules, clock) -> new LeaderboardModel(rules, clock) {
                @Override
                Comparator<Line> order() {
                    return switch (rules.ties()) {
                        case FIRST_REACHED -> Comparator.comparingDouble(this::packed);
                        case LAST_UPDATED, LEXICAL -> super.order();
                    };
                }

                private double packed(Line line) {
                    double score = line.score() * 1_048_576.0;
                    return switch (rules.order()) {
                        case HIGHER_IS_BETTER -> line.reachedBy() - score;
                        case LOWER_IS_BETTER -> line.reachedBy() + score;
                    };
                }
            });
        }
    }

    /** Reads a set that ascends backwards where higher is better, ties and all. */
    static final class TiesTurnedRound extends Specimen {
        TiesTurnedRound() {
            super((rules, clock) -> new LeaderboardModel(rules, clock) {
                @Override
                Comparator<Line> order() {
                    Comparator<Line> right = super.order();
                    return (a, b) -> a.score() == b.score() ? right.compare(b, a) : right.compare(a, b);
                }
            });
        }
    }

    /** Remembers the event's id, then finds that one of its windows is over. */
    static final class RememberThenRefuse extends Specimen {
        RememberThenRefuse() {
            super((rules, clock) -> new LeaderboardModel(rules, clock) {
                @Override
                RecordResult record(ScoreEvent event) {
                    RecordResult result = super.record(event);
                    if (result instanceof RecordResult.WindowOver) {
                        note(event.id());
                    }
                    return result;
                }
            });
        }
    }

    /** Counts an event in all its windows but the shortest. */
    static final class OneWindowSkipped extends Specimen {
        OneWindowSkipped() {
            super((rules, clock) -> new LeaderboardModel(rules, clock) {
                @Override
                void apply(Window window, ScoreEvent event, long seq) {
                    if (rules.retention().size() < 3
                            || !window.equals(rules.windowsAt(event.at()).get(0))) {
                        super.apply(window, event, seq);
                    }
                }
            });
        }
    }

    /** Takes a removed member out of the present's windows only. */
    static final class RemovedFromThePresentOnly extends Specimen {
        RemovedFromThePresentOnly() {
            super((rules, clock) -> new LeaderboardModel(rules, clock) {
                @Override
                RecordResult remove(EventId event, MemberId member) {
                    var past = new HashMap<>(windows);
                    past.keySet().removeAll(rules.windowsAt(clock.instant()));
                    windows.keySet().removeAll(past.keySet());
                    RecordResult result = super.remove(event, member);
                    windows.putAll(past);
                    return result;
                }
            });
        }
    }

    /** Keeps a window for a millisecond more than it should. */
    static final class ForgottenTooLate extends Specimen {
        ForgottenTooLate() {
            super((rules, clock) -> new LeaderboardModel(rules, clock) {
                @Override
                boolean isOver(Window window) {
                    return clock.instant().isAfter(rules.expiryOf(window));
                }
            });
        }
    }

    /** Takes another snapshot when a request is repeated. */
    static final class SnapshotAgain extends Specimen {
        SnapshotAgain() {
            super((rules, clock) -> new LeaderboardModel(rules, clock) {
                @Override
                SnapshotModel newSnapshots() {
                    return new SnapshotModel() {
                        @Override
                        boolean remembers(RequestId noted, RequestId asked) {
                            return false;
                        }
                    };
                }
            });
        }
    }

    /** Keeps a snapshot more than it should. */
    static final class SnapshotTooMany extends Specimen {
        SnapshotTooMany() {
            super((rules, clock) -> new LeaderboardModel(rules, clock) {
                @Override
                SnapshotModel newSnapshots() {
                    return new SnapshotModel() {
                        @Override
                        int most() {
                            return super.most() + 1;
                        }
                    };
                }
            });
        }
    }

    /** Takes the first half of a snapshot from the ranking as it is, and the others from where they stood before. */
    static final class SnapshotOfTwoInstants extends Specimen {
        SnapshotOfTwoInstants() {
            super((rules, clock) -> new LeaderboardModel(rules, clock) {
                private List<Entry> before = List.of();

                @Override
                List<Entry> noted(Window window, int depth) {
                    List<Entry> now = super.noted(window, depth);
                    List<Entry> mixed = new ArrayList<>(now.subList(0, (now.size() + 1) / 2));
                    mixed.addAll(
                            before.size() == now.size()
                                    ? before.subList(mixed.size(), now.size())
                                    : now.subList(mixed.size(), now.size()));
                    before = now;
                    return mixed;
                }
            });
        }
    }
}
