package dev.sluice.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.UserId;
import dev.sluice.core.waiting.JoinResult;
import dev.sluice.core.waiting.Lane;
import dev.sluice.core.waiting.RoomId;
import dev.sluice.core.waiting.Waiting;
import dev.sluice.core.waiting.WaitingRoom;
import dev.sluice.testkit.Await;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How much of the tables the hot statements touch, whatever the length of the line. */
class PostgresPlansTest {
    @RegisterExtension
    static final OpenStores STORES = new OpenStores();

    private static final RoomId ROOM = new RoomId("long");
    private static final int WAITING = 100_000;

    @BeforeAll
    static void fill() {
        Await.result(STORES.get()
                .waitingRooms()
                .create(new WaitingRoom(
                        ROOM,
                        1_000,
                        1_000,
                        Duration.ofHours(1),
                        Duration.ofHours(1),
                        List.of(Lane.DEFAULT),
                        STORES.clock().instant().plusSeconds(3_600))));
        for (int begin = 0; begin < WAITING; begin += 10_000) {
            List<Future<JoinResult>> joins = new ArrayList<>();
            for (int i = begin; i < begin + 10_000; i++) {
                joins.add(STORES.get().waitingRooms().join(ROOM, new UserId("u" + i), Lane.DEFAULT.id()));
            }
            Await.result(Future.all(joins));
        }
    }

    @Test
    void aPositionFarBackShouldTouchFewPages() {
        Waiting last = (Waiting) Await.result(STORES.get().waitingRooms().position(ROOM, new UserId("u99999")));
        assertThat(last.ahead()).isBetween(WAITING - 10L, WAITING - 1L);
        assertThat(pages("room_position", "'{u99999}', true")).isLessThan(300);
    }

    @Test
    void aJoinBehindALongLineShouldTouchFewPages() {
        assertThat(pages("room_join", "'{late}', '{default}'")).isLessThan(300);
    }

    @Test
    void anAdmissionShouldTouchPagesInProportionToWhoIsAdmitted() {
        assertThat(pages("room_admit", "1")).isLessThan(300);
    }

    /**
     * How many pages a call of the function touches, those of the functions it calls among them, when a session makes it a
     * second time and has its catalogue at hand.
     */
    private static long pages(String function, String arguments) {
        String explain = "EXPLAIN (ANALYZE, BUFFERS, FORMAT TEXT) SELECT * FROM " + function + "('long', "
                + STORES.clock().millis() + ", " + arguments + ")";
        return Await.result(Raw.rows(STORES, explain, explain)).stream()
                .filter(line -> line.strip().startsWith("Buffers:"))
                .findFirst()
                .map(PostgresPlansTest::sum)
                .orElseThrow();
    }

    /** The sum of the pages in a line such as {@code Buffers: shared hit=12 read=3 dirtied=1}. */
    private static long sum(String buffers) {
        long sum = 0;
        for (String word : List.of(buffers.strip().split(" "))) {
            if (word.startsWith("hit=") || word.startsWith("read=")) {
                sum += Long.parseLong(word.substring(word.indexOf('=') + 1));
            }
        }
        return sum;
    }
}
