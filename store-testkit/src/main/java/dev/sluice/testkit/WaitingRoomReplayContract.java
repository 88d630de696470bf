package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.UserId;
import dev.sluice.core.waiting.Lane;
import dev.sluice.core.waiting.LaneId;
import dev.sluice.core.waiting.PositionResult;
import dev.sluice.core.waiting.Waiting;
import dev.sluice.core.waiting.WaitingRoom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hundreds of calls by chance: each answer is the {@link RoomModel}'s, and no position ever grows (W1 to W6). */
public interface WaitingRoomReplayContract extends WaitingRoomPort {
    Duration SHORT_GRACE = Duration.ofSeconds(4);
    Duration SHORT_TTL = Duration.ofSeconds(3);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    default void anyCourseOfEventsShouldBeTheModels(int number) {
        Random random = new Random(Seed.VALUE + number);
        RoomDraft draft = RoomDraft.from(clock())
                .capacity(1 + random.nextInt(5))
                .admissionsPerSecond(1 + random.nextInt(4))
                .grace(SHORT_GRACE)
                .admissionTtl(SHORT_TTL);
        for (int lane = 0; lane < number; lane++) {
            draft.lane("lane-" + lane, 1 + random.nextInt(3));
        }
        WaitingRoom rules = draft.done();
        RoomDesk room = RoomDesk.open(waitingRooms(), draft);
        RoomModel model = new RoomModel(rules, clock());
        List<String> history = new ArrayList<>();
        Map<Long, Long> aheadByTicket = new HashMap<>();
        Map<String, Long> tickets = new HashMap<>();
        for (int step = 0; step < 400; step++) {
            String name = "user-" + random.nextInt(14);
            UserId user = new UserId(name);
            long ticket = tickets.getOrDefault(name, 1L);
            Object expected;
            Object actual;
            String call;
            switch (random.nextInt(8)) {
                case 0, 1 -> {
                    Lane lane = rules.lanes().get(random.nextInt(rules.lanes().size()));
                    LaneId id = lane.id();
                    call = "join " + name + " " + id;
                    expected = model.join(user, id);
                    actual = room.join(name, id.value());
                    if (expected instanceof Waiting waiting) {
                        tickets.put(name, waiting.ticket());
                    }
                }
                case 2 -> {
                    call = "position " + name;
                    PositionResult place = model.place(user);
                    expected = place;
                    actual = room.position(name);
                    if (place instanceof Waiting now) {
                        Long before = aheadByTicket.put(now.ticket(), now.ahead());
                        assertThat(now.ahead())
                                .as("W6 in the model")
                                .isLessThanOrEqualTo(before == null ? now.ahead() : before);
                    }
                }
                case 3 -> {
                    call = "heartbeat " + name;
                    expected = model.heartbeat(user);
                    actual = room.heartbeat(name);
                }
                case 4 -> {
                    int max = random.nextInt(4);
                    call = "admit " + max;
                    expected = model.admit(max);
                    actual = room.admit(max);
                }
                case 5 -> {
                    boolean leaving = random.nextBoolean();
                    if (model.joined == 0) {
                        continue;
                    }
                    call = (leaving ? "leave " : "complete ") + name + " " + ticket;
                    expected = model.end(user, ticket, leaving);
                    actual = leaving ? room.leave(name, ticket) : room.complete(name, ticket);
                }
                case 6 -> {
                    call = "counts";
                    expected = model.counts();
                    actual = room.counts();
                }
                default -> {
                    long[] steps = {1, 250, 499, 500, 999, 1_000, SHORT_TTL.toMillis() / 3, SHORT_GRACE.toMillis() / 4};
                    Duration passed = Duration.ofMillis(steps[random.nextInt(steps.length)]);
                    clock().advance(passed);
                    history.add("… " + passed);
                    continue;
                }
            }
            history.add(call + " -> " + expected);
            assertThat(actual)
                    .as("seed %d, %s: %s", Seed.VALUE + number, rules, String.join("\n", history))
                    .isEqualTo(expected);
        }
        assertThat(room.counts()).isEqualTo(model.counts());
    }
}
