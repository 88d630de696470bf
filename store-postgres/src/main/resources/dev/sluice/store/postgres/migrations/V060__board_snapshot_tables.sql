-- The latest snapshots of each window, and who stood where in them. Instants are in milliseconds. A snapshot is taken under
-- the lock of its leaderboard's row in boards.

CREATE TABLE board_snapshots (
    win      bigint NOT NULL,
    number   bigint NOT NULL,
    taken_at bigint NOT NULL,
    members  bigint NOT NULL,
    request  text COLLATE "C" NOT NULL,
    PRIMARY KEY (win, number),
    UNIQUE (win, request)
);

CREATE TABLE board_snapshot_places (
    win    bigint NOT NULL,
    number bigint NOT NULL,
    member text COLLATE "C" NOT NULL,
    rank   bigint NOT NULL,
    score  bigint NOT NULL,
    PRIMARY KEY (win, number, member)
);

-- As with standings: a new window is in no statistics yet.
ALTER TABLE board_snapshots ALTER COLUMN win SET STATISTICS 0;
ALTER TABLE board_snapshot_places ALTER COLUMN win SET STATISTICS 0;
