package dev.sluice.store.postgres;

import static dev.sluice.store.postgres.Answers.instant;
import static dev.sluice.store.postgres.Answers.unexpected;

import dev.sluice.core.UserId;
import dev.sluice.core.waiting.Admission;
import dev.sluice.core.waiting.AdmissionPace;
import dev.sluice.core.waiting.AdmitResult;
import dev.sluice.core.waiting.Admitted;
import dev.sluice.core.waiting.EndResult;
import dev.sluice.core.waiting.HeartbeatResult;
import dev.sluice.core.waiting.JoinResult;
import dev.sluice.core.waiting.LaneId;
import dev.sluice.core.waiting.NotInRoom;
import dev.sluice.core.waiting.PositionResult;
import dev.sluice.core.waiting.RoomCounts;
import dev.sluice.core.waiting.UnknownRoom;
import dev.sluice.core.waiting.Waiting;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rows of the waiting room statements say. */
final class RoomRows {
    private RoomRows() {}

    static JoinResult joined(Row row) {
        String answer = row.getString("answer");
        return switch (answer) {
            case "WAITING" -> waiting(row);
            case "ADMITTED" -> admission(row);
            case "UNKNOWN_LANE" -> new JoinResult.UnknownLane();
            case "CLOSED" -> new JoinResult.Closed(instant(row, "expires_at"));
            case "UNKNOWN" -> new UnknownRoom();
            default -> throw unexpected(answer);
        };
    }

    static PositionResult position(Row row) {
        String answer = row.getString("answer");
        return switch (answer) {
            case "WAITING" -> waiting(row);
            case "ADMITTED" -> admission(row);
            case "NOT_IN_ROOM" -> new NotInRoom();
            case "UNKNOWN" -> new UnknownRoom();
            default -> throw unexpected(answer);
        };
    }

    static HeartbeatResult heartbeat(Row row) {
        String answer = row.getString("answer");
        return switch (answer) {
            case "WAITING" -> new HeartbeatResult.StillWaiting(row.getLong("ticket"));
            case "ADMITTED" -> admission(row);
            case "NOT_IN_ROOM" -> new NotInRoom();
            case "UNKNOWN" -> new UnknownRoom();
            default -> throw unexpected(answer);
        };
    }

    static AdmitResult admitted(RowSet<Row> rows) {
        if (rows.size() == 0) {
            return new UnknownRoom();
        }
        List<Admission> admissions = new ArrayList<>(rows.size());
        boolean more = false;
        for (Row row : rows) {
            if (row.getString("user_id") == null) {
                more = row.getBoolean("more");
            } else {
                admissions.add(new Admission(
                        new UserId(row.getString("user_id")),
                        row.getLong("ticket"),
                        lane(row),
                        instant(row, "expires_at")));
            }
        }
        return new AdmitResult.Admissions(admissions, more);
    }

    static EndResult ended(Row row) {
        String answer = row.getString("answer");
        return switch (answer) {
            case "ENDED" -> new EndResult.Ended();
            case "STILL_WAITING" -> new EndResult.StillWaiting();
            case "UNKNOWN_TICKET" -> new EndResult.UnknownTicket();
            case "UNKNOWN" -> new UnknownRoom();
            default -> throw unexpected(answer);
        };
    }

    static Optional<RoomCounts> counts(RowSet<Row> rows) {
        if (rows.size() == 0) {
            return Optional.empty();
        }
        Map<LaneId, Long> waiting = new HashMap<>();
        for (Row row : rows) {
            waiting.put(lane(row), row.getLong("waiting"));
        }
        Row room = rows.iterator().next();
        return Optional.of(new RoomCounts(
                waiting,
                room.getLong("active"),
                room.getLong("joined"),
                room.getLong("admitted"),
                room.getLong("completed"),
                room.getLong("departed"),
                room.getLong("dropped"),
                room.getLong("expired")));
    }

    private static Waiting waiting(Row row) {
        long ahead = row.getLong("ahead");
        return new Waiting(
                row.getLong("ticket"),
                lane(row),
                ahead,
                AdmissionPace.eta(
                        ahead,
                        row.getLong("now"),
                        row.getLong("pace_bucket"),
                        row.getLong("pace_current"),
                        row.getLong("pace_previous")));
    }

    private static Admitted admission(Row row) {
        return new Admitted(row.getLong("ticket"), lane(row), instant(row, "expires_at"));
    }

    private static LaneId lane(Row row) {
        return new LaneId(row.getString("lane"));
    }
}
