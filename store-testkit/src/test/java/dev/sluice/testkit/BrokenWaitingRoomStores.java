package dev.sluice.testkit;

import dev.sluice.core.UserId;
import dev.sluice.core.waiting.Admission;
import dev.sluice.core.waiting.JoinResult;
import dev.sluice.core.waiting.LaneId;
import dev.sluice.core.waiting.WaitingRoom;
import dev.sluice.core.waiting.WaitingRoomStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;

/** Waiting room stores that each break one rule, as it is broken in the wild. */
final class BrokenWaitingRoomStores {
    private BrokenWaitingRoomStores() {}

    /** The contract, run against one of them. */
    abstract static class Specimen implements WaitingRoomStoreContract {
        private final TestClock clock = new TestClock();
        private final WaitingRoomStore store;

        Specimen(BiFunction<WaitingRoom, InstantSource, RoomModel> broken) {
            store = new PlainWaitingRoomStore(clock, rules -> broken.apply(rules, clock));
        }

        @Override
        public final WaitingRoomStore waitingRooms() {
            return store;
        }

        @Override
        public final TestClock clock() {
            return clock;
        }
    }

    /** Lets one more in than there is room for. */
    static final class OneTooMany extends Specimen {
        OneTooMany() {
            super((rules, clock) -> new RoomModel(rules, clock) {
                @Override
                boolean mayAdmit() {
                    return !line.isEmpty() && inside.size() <= rules.capacity() && thousandths >= 1_000;
                }
            });
        }
    }

    /** Puts a user who joins again at the end of the line. */
    static final class RejoinMovesBack extends Specimen {
        RejoinMovesBack() {
            super((rules, clock) -> new RoomModel(rules, clock) {
                @Override
                JoinResult join(UserId user, LaneId lane) {
                    List<InLine> again =
                            line.stream().filter(p -> p.user.equals(user)).toList();
                    line.removeAll(again);
                    line.addAll(again);
                    return super.join(user, lane);
                }
            });
        }
    }

    /** Keeps those who have fallen silent in line. */
    static final class NobodyIsDropped extends Specimen {
        NobodyIsDropped() {
            super((rules, clock) -> new RoomModel(rules, clock) {
                @Override
                void dropSilent() {}
            });
        }
    }

    /** Fills the bucket by whole admissions and forgets the rest of the time. */
    static final class FractionsAreLost extends Specimen {
        FractionsAreLost() {
            super((rules, clock) -> new RoomModel(rules, clock) {
                @Override
                void fill() {
                    long before = thousandths;
                    super.fill();
                    thousandths = before + (thousandths - before) / 1_000 * 1_000;
                }
            });
        }
    }

    /** Frees the slot of an admission a millisecond after it is over. */
    static final class FreedTooLate extends Specimen {
        FreedTooLate() {
            super((rules, clock) -> new RoomModel(rules, clock) {
                @Override
                boolean isOver(Admission admission) {
                    return clock.instant().minus(Duration.ofMillis(1)).compareTo(admission.expiresAt()) >= 0;
                }
            });
        }
    }

    /** Serves the first lane as long as it has anybody. */
    static final class FirstLaneFirst extends Specimen {
        FirstLaneFirst() {
            super((rules, clock) -> new RoomModel(rules, clock) {
                @Override
                InLine next() {
                    return rules.lanes().stream()
                            .flatMap(lane -> line.stream().filter(p -> p.lane.equals(lane.id())))
                            .findFirst()
                            .orElseThrow();
                }
            });
        }
    }
}
