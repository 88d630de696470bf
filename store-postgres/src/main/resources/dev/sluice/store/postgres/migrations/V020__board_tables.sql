-- Leaderboards, their windows, who stands where in each, and the events that counted. Instants and durations are in
-- milliseconds. Every change of a leaderboard holds the lock of its row in boards, and takes it first.

-- An expired leaderboard loses its id, so that another may have it, and is swept away under its key.
CREATE TABLE boards (
    key        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id         text COLLATE "C" UNIQUE,
    operator   text     NOT NULL,
    direction  text     NOT NULL,
    sign       smallint NOT NULL, -- times a score gives its place: the smaller place is the better one
    ties       text     NOT NULL,
    ranks      text     NOT NULL,
    zone       text     NOT NULL,
    kinds      text[]   NOT NULL, -- of windows,
    kept       bigint[] NOT NULL, -- and how long each is kept after its end
    dedupe     bigint   NOT NULL,
    expires_at bigint   NOT NULL,
    events     bigint   NOT NULL DEFAULT 0,
    kept_from  bigint   NOT NULL DEFAULT 0, -- every event that is remembered was recorded then or later
    latest     bigint   NOT NULL DEFAULT 0
) WITH (fillfactor = 50);

CREATE INDEX boards_by_expiry ON boards (expires_at);

CREATE TABLE board_windows (
    key        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    board      bigint NOT NULL,
    label      text COLLATE "C" NOT NULL,
    expires_at bigint NOT NULL,
    members    bigint NOT NULL DEFAULT 0,
    UNIQUE (board, label)
) WITH (fillfactor = 50);

CREATE INDEX board_windows_by_expiry ON board_windows (expires_at);

CREATE TABLE standings (
    win    bigint NOT NULL,
    member text COLLATE "C" NOT NULL,
    place  bigint NOT NULL, -- the board's sign times the score
    tie    bigint NOT NULL, -- of equal places the smaller one comes first: by sequence number, or 0 where ids decide
    PRIMARY KEY (win, member),
    CONSTRAINT score_in_range CHECK (place BETWEEN -9007199254740991 AND 9007199254740991)
);

CREATE UNIQUE INDEX standings_in_order ON standings (win, place, tie, member);

CREATE TABLE board_events (
    board       bigint NOT NULL,
    event       text COLLATE "C" NOT NULL,
    seq         bigint NOT NULL,
    recorded_at bigint NOT NULL,
    PRIMARY KEY (board, event)
);

CREATE INDEX board_events_by_age ON board_events (board, recorded_at);

-- A new leaderboard or window is in no statistics yet and would be thought empty; without them each is thought to be large.
ALTER TABLE standings ALTER COLUMN win SET STATISTICS 0;
ALTER TABLE board_events ALTER COLUMN board SET STATISTICS 0;
