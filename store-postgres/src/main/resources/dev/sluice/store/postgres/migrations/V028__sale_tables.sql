-- Sales, their items, reservations and outbox. Instants and durations are in milliseconds.

-- Who changes anything of a sale has its row locked, or has found its version unchanged and then changed it. An expired
-- sale loses its id, so that another may have it, and is swept away under its key.
CREATE TABLE sales (
    key               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id                text COLLATE "C" UNIQUE,
    rules             bytea   NOT NULL, -- a digest of all that was given when it was made
    opens_at          bigint  NOT NULL,
    closes_at         bigint  NOT NULL,
    longest_hold      bigint  NOT NULL,
    expires_at        bigint  NOT NULL,
    items             integer NOT NULL,
    quantity          bigint  NOT NULL,
    held              bigint  NOT NULL DEFAULT 0, -- of holds that ran out too, until they are returned
    confirmed         bigint  NOT NULL DEFAULT 0,
    confirmations     bigint  NOT NULL DEFAULT 0,
    revenue           bigint  NOT NULL DEFAULT 0,
    last_confirmed_at bigint,
    latest            bigint  NOT NULL DEFAULT 0,
    version           bigint  NOT NULL DEFAULT 0,
    CONSTRAINT never_oversold CHECK (held >= 0 AND confirmed >= 0 AND held + confirmed <= quantity)
) WITH (fillfactor = 50);

CREATE INDEX sales_by_expiry ON sales (expires_at);

CREATE TABLE sale_items (
    sale      bigint  NOT NULL,
    place     integer NOT NULL,
    item      text COLLATE "C" NOT NULL,
    quantity  bigint  NOT NULL,
    price     bigint  NOT NULL,
    held      bigint  NOT NULL DEFAULT 0,
    confirmed bigint  NOT NULL DEFAULT 0,
    PRIMARY KEY (sale, place),
    CONSTRAINT never_oversold CHECK (held >= 0 AND confirmed >= 0 AND held + confirmed <= quantity)
) WITH (fillfactor = 50);

CREATE UNIQUE INDEX sale_items_by_item ON sale_items (sale, item);

-- The n-th place and quantity make the order's n-th line.
CREATE TABLE reservations (
    sale         bigint    NOT NULL,
    id           text COLLATE "C" NOT NULL,
    user_id      text COLLATE "C" NOT NULL,
    places       integer[] NOT NULL,
    quantities   bigint[]  NOT NULL,
    units        bigint    NOT NULL,
    hold         bigint    NOT NULL,
    total        bigint    NOT NULL,
    expires_at   bigint    NOT NULL,
    state        text      NOT NULL DEFAULT 'HELD' CHECK (state IN ('HELD', 'CONFIRMED', 'CANCELLED', 'EXPIRED')),
    number       bigint,
    paid         bigint,
    confirmed_at bigint,
    wallet       text COLLATE "C",
    campaign     text COLLATE "C",
    seq          bigint,
    discount     bigint,
    PRIMARY KEY (sale, id)
) WITH (fillfactor = 70);

CREATE INDEX reservations_by_expiry ON reservations (sale, expires_at, id) WHERE state = 'HELD';

-- A row for each line of a reservation as long as its units are held, to find by item what ran out.
CREATE TABLE holds (
    sale        bigint  NOT NULL,
    place       integer NOT NULL,
    expires_at  bigint  NOT NULL,
    reservation text COLLATE "C" NOT NULL,
    quantity    bigint  NOT NULL,
    PRIMARY KEY (sale, place, expires_at, reservation)
);

-- The outbox: a row comes with the confirmation and tells its place.
CREATE TABLE confirmations (
    sale        bigint NOT NULL,
    number      bigint NOT NULL,
    reservation text COLLATE "C" NOT NULL,
    PRIMARY KEY (sale, number)
);

CREATE TABLE relays (
    sale    bigint NOT NULL,
    relay   text COLLATE "C" NOT NULL,
    relayed bigint NOT NULL,
    PRIMARY KEY (sale, relay)
) WITH (fillfactor = 50);
