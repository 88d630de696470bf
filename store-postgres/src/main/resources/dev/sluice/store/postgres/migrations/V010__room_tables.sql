-- Waiting rooms, their lanes, those who wait and those who are inside. Instants and durations are in milliseconds.
-- Every change of a room holds the lock of its row in rooms, and takes it first: so no two of them ever deadlock.
--
-- A line is eaten from its front, and index entries of what is gone stay until vacuum comes by. So that nobody walks over
-- them, rooms and lanes remember where what is left begins: checked_to, freed_to and head.

-- An expired room loses its id, so that another may have it, and is swept away under its key.
CREATE TABLE rooms (
    key           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id            text COLLATE "C" UNIQUE,
    capacity      integer NOT NULL,
    rate          integer NOT NULL, -- admissions a second, which is thousandths of an admission a millisecond
    admission_ttl bigint  NOT NULL,
    grace         bigint  NOT NULL,
    closes_at     bigint  NOT NULL,
    expires_at    bigint  NOT NULL,
    tokens        bigint  NOT NULL, -- thousandths of an admission that the rate allows, as of filled_at
    filled_at     bigint  NOT NULL,
    joined        bigint  NOT NULL DEFAULT 0,
    active        bigint  NOT NULL DEFAULT 0,
    admitted      bigint  NOT NULL DEFAULT 0,
    completed     bigint  NOT NULL DEFAULT 0,
    departed      bigint  NOT NULL DEFAULT 0,
    dropped       bigint  NOT NULL DEFAULT 0,
    expired       bigint  NOT NULL DEFAULT 0,
    checked_to    bigint  NOT NULL DEFAULT 0, -- every check_at of the line is later
    freed_to      bigint  NOT NULL DEFAULT 0, -- every admission ends later
    latest        bigint  NOT NULL DEFAULT 0,
    CONSTRAINT never_overfull CHECK (active BETWEEN 0 AND capacity)
) WITH (fillfactor = 50);

CREATE INDEX rooms_by_expiry ON rooms (expires_at);

CREATE TABLE lanes (
    room          bigint   NOT NULL,
    lane          smallint NOT NULL, -- in declared order, from 0
    id            text COLLATE "C" NOT NULL,
    weight        integer  NOT NULL,
    credits       integer  NOT NULL, -- what is left of the weight in this round
    waiting       bigint   NOT NULL DEFAULT 0,
    head          bigint   NOT NULL DEFAULT 0, -- every ticket in line is this one or a later one
    pace_bucket   bigint   NOT NULL DEFAULT 0, -- a stretch of ten seconds: its number,
    pace_current  bigint   NOT NULL DEFAULT 0, -- admissions in it,
    pace_previous bigint   NOT NULL DEFAULT 0, -- and in the one before
    PRIMARY KEY (room, lane)
) WITH (fillfactor = 50);

-- last_seen is in no index, so a sign of life rewrites one row on its page and nothing else (a HOT update). Silence is
-- found by check_at, an instant at which the row is to be looked at and before which its user cannot be silent; admit
-- moves it on for whom it finds alive, at most once in a grace time.
CREATE TABLE waiting (
    room      bigint   NOT NULL,
    lane      smallint NOT NULL,
    ticket    bigint   NOT NULL,
    user_id   text COLLATE "C" NOT NULL,
    last_seen bigint   NOT NULL,
    check_at  bigint   NOT NULL,
    PRIMARY KEY (room, lane, ticket)
) WITH (fillfactor = 70);

CREATE UNIQUE INDEX waiting_by_user ON waiting (room, user_id);
CREATE INDEX waiting_by_check ON waiting (room, check_at);

-- How many wait in each bucket of tickets: 64 tickets a bucket on level 1, 64 of those (4,096 tickets) on level 2, 64 of
-- those (262,144) on level 3. A bucket nobody waits in has no row.
CREATE TABLE waiting_buckets (
    room    bigint   NOT NULL,
    lane    smallint NOT NULL,
    level   smallint NOT NULL,
    bucket  bigint   NOT NULL,
    waiting integer  NOT NULL CHECK (waiting >= 0),
    PRIMARY KEY (room, lane, level, bucket)
) WITH (fillfactor = 50);

CREATE TABLE admissions (
    room       bigint   NOT NULL,
    user_id    text COLLATE "C" NOT NULL,
    ticket     bigint   NOT NULL,
    lane       smallint NOT NULL,
    expires_at bigint   NOT NULL,
    PRIMARY KEY (room, user_id)
);

CREATE INDEX admissions_by_expiry ON admissions (room, expires_at, ticket);

-- Which room a row belongs to says nothing of how many rows it has: a room of thousands that opens beside one of a million
-- is in no statistics yet, would be thought empty, and any index that begins with the room would do to read it. Without
-- statistics of that column every room is thought to be large.
ALTER TABLE lanes ALTER COLUMN room SET STATISTICS 0;
ALTER TABLE waiting ALTER COLUMN room SET STATISTICS 0;
ALTER TABLE waiting_buckets ALTER COLUMN room SET STATISTICS 0;
ALTER TABLE admissions ALTER COLUMN room SET STATISTICS 0;
